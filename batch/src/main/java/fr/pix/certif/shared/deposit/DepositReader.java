package fr.pix.certif.shared.deposit;

import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads the files that people have sent to the current job. */
@Named
@Dependent
public class DepositReader extends KeyReader {

  @Inject DepositWork deposits;
  @Inject CurrentRun run;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return deposits.waitingAfter(run.lease().job(), id, limit);
  }
}
