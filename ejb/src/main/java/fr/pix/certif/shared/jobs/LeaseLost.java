package fr.pix.certif.shared.jobs;

import jakarta.ejb.ApplicationException;

/** Another node has taken the run over: what was about to be written is rolled back. */
@ApplicationException(rollback = true)
public class LeaseLost extends RuntimeException {

  public LeaseLost(long runId, int fence) {
    super("run " + runId + " is no longer held under fence " + fence);
  }
}
