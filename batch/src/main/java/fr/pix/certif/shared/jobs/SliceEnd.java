package fr.pix.certif.shared.jobs;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has this node look for more work as soon as a slice has ended. */
@Named
@Dependent
public class SliceEnd extends AbstractJobListener {

  @Inject JobTicker ticker;
  @Inject Executions executions;
  @Inject CurrentRun run;

  @Override
  public void afterJob() {
    executions.ends(run.lease());
    ticker.lookSoon();
  }
}
