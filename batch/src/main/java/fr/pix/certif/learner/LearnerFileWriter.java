package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.CarryOutLearnerFile;
import fr.pix.certif.shared.deposit.DepositWriter;
import fr.pix.certif.shared.jobs.Lease;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads the large files of pupils that schools have sent. */
@Named
@Dependent
public class LearnerFileWriter extends DepositWriter {

  @Inject CarryOutLearnerFile carryOutLearnerFile;

  @Override
  protected void carryOut(long depositId, Lease lease) {
    carryOutLearnerFile.carryOut(depositId, lease);
  }
}
