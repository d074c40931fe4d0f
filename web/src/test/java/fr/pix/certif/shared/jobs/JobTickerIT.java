package fr.pix.certif.shared.jobs;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

class JobTickerIT extends ContainerTest {

  private static final long PATIENCE_S = 60;

  private static final String HELD_UP =
      """
      select count(*) as number from pg_locks
       where not granted and relation = 'job_schedule'::regclass""";

  @Inject JobTicker ticker;
  @Inject Database database;
  @Resource UserTransaction transaction;

  @Test
  void whoAsksForALookDoesNotWaitForTheOneUnderWay() throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    transaction.begin();
    try {
      database.update("lock table job_schedule in access exclusive mode");
      awaitALookHeldUp();

      Future<?> asked = executor.submit(ticker::lookSoon);

      assertThatCode(() -> asked.get(PATIENCE_S, TimeUnit.SECONDS)).doesNotThrowAnyException();
    } finally {
      transaction.rollback();
    }
  }

  private void awaitALookHeldUp() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (database.number(HELD_UP) == 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("No look came.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
