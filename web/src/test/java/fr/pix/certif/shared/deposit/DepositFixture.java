package fr.pix.certif.shared.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for the job that carries a file out, as the page of its sender does. */
@ApplicationScoped
public class DepositFixture {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The deposit once its job has ended it. */
  public Deposit ended(Callable<Deposit> look) throws Exception {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    Deposit deposit = look.call();
    while (deposit.underWay()) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("The job has not carried out " + deposit);
      }
      Thread.onSpinWait();
      deposit = look.call();
    }
    return deposit;
  }
}
