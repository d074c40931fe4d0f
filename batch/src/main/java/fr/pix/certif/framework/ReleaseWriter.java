package fr.pix.certif.framework;

import fr.pix.certif.framework.boundary.CarryOutRelease;
import fr.pix.certif.shared.deposit.DepositWriter;
import fr.pix.certif.shared.jobs.Lease;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Brings in the releases of the content that staff have sent. */
@Named
@Dependent
public class ReleaseWriter extends DepositWriter {

  @Inject CarryOutRelease carryOutRelease;

  @Override
  protected void carryOut(long depositId, Lease lease) {
    carryOutRelease.carryOut(depositId, lease);
  }
}
