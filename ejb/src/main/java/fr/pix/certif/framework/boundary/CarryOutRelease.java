package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.entity.ReleaseOutcome;
import fr.pix.certif.shared.deposit.DepositWork;
import fr.pix.certif.shared.deposit.DepositedFile;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Brings in a release that staff have sent, on behalf of who sent it and with the rights held now.
 */
@Stateless
@Permitted(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CarryOutRelease {

  @Inject DepositWork deposits;
  @Inject ImportRelease importRelease;
  @Inject JobRuns runs;

  /** One transaction: the release is in force and its deposit ended, or neither. */
  public void carryOut(long depositId, Lease lease) {
    runs.hold(lease);
    DepositedFile file = deposits.open(depositId);
    SystemWork.onBehalfOf(
        file.accountId(),
        () -> {
          ReleaseOutcome outcome =
              importRelease.importFile(
                  file.content(),
                  (step, done, total) -> deposits.advance(depositId, step, done, total));
          deposits.done(depositId, outcome.toJson());
        });
    runs.count(lease, 1, 0);
  }
}
