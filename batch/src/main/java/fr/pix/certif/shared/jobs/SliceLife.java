package fr.pix.certif.shared.jobs;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What a slice does when it begins and when it ends. While it works its thread gives way to those
 * that answer people, where the virtual machine heeds that; then this node looks for more work.
 */
@Named
@Dependent
public class SliceLife extends AbstractJobListener {

  @Inject JobTicker ticker;
  @Inject Executions executions;
  @Inject CurrentRun run;

  @Override
  public void beforeJob() {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
  }

  @Override
  public void afterJob() {
    Thread.currentThread().setPriority(Thread.NORM_PRIORITY);
    executions.ends(run.lease());
    ticker.lookSoon();
  }
}
