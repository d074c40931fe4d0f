package fr.pix.certif.shared.jobs;

import jakarta.ejb.ApplicationException;

/** Another node has taken the slice over: what was about to be written is rolled back. */
@ApplicationException(rollback = true)
public class LeaseLost extends RuntimeException {

  public LeaseLost(Lease lease) {
    super(
        "slice %d of run %d is no longer held under fence %d"
            .formatted(lease.slice().number(), lease.runId(), lease.fence()));
  }
}
