package fr.pix.certif.shared.deposit;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import java.util.List;

/** Carries out files, each in a transaction of its own; a refusal ends one with its reason. */
public abstract class DepositWriter extends AbstractItemWriter {

  @Inject DepositWork deposits;
  @Inject CurrentRun run;

  /** Carries out one file and ends it, in one new transaction that holds the lease. */
  protected abstract void carryOut(long depositId, Lease lease);

  @Override
  public void writeItems(List<Object> ids) {
    SystemWork.run(() -> ids.forEach(id -> write((Long) id)));
  }

  private void write(long id) {
    if (!deposits.begin(id)) {
      return;
    }
    try {
      carryOut(id, run.lease());
    } catch (Refusal refusal) {
      deposits.refuse(id, refusal);
    }
  }
}
