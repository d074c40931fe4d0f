package fr.pix.certif.learner.boundary;

import static fr.pix.certif.shared.json.JsonSource.JSON;

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

/** Reads a large file of pupils on behalf of who sent it; the pupil base is not touched. */
@Stateless
@Permitted(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CarryOutLearnerFile {

  /** The outcome: the number of the import that shows what the file would change. */
  public static final String IMPORT = "import";

  @Inject DepositWork deposits;
  @Inject PreviewImport previewImport;
  @Inject JobRuns runs;

  /** One transaction: the file is ready to be shown and its deposit ended, or neither. */
  public void carryOut(long depositId, Lease lease) {
    runs.hold(lease);
    DepositedFile file = deposits.open(depositId);
    SystemWork.onBehalfOf(
        file.accountId(),
        () -> {
          long importId =
              previewImport.preview(
                  file.scopeId(),
                  SendLearnerFile.mode(file.format()),
                  "deposit." + SendLearnerFile.ending(file.format()),
                  file.content(),
                  (step, done, total) -> deposits.advance(depositId, step, done, total));
          deposits.done(depositId, JSON.createObjectBuilder().add(IMPORT, importId).build());
        });
    runs.count(lease, 1, 0);
  }
}
