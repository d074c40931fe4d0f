package fr.pix.certif.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.shared.ContainerTest;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

class OneNodeAtATimeIT extends ContainerTest {

  private static final long PATIENCE_S = 60;
  private static final String NAME = "tried";
  private static final String WAITING =
      """
      select count(*) as number from pg_locks
       where locktype = 'advisory' and not granted and objid = hashtext('tried')::oid""";

  @Inject OneNodeAtATime oneNodeAtATime;
  @Inject Database database;

  @Test
  void theSecondWaitsUntilTheFirstIsDone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    AtomicBoolean found = new AtomicBoolean();
    Future<?> first =
        submit(
            () -> {
              begun.countDown();
              await(mayEnd);
              done.set(true);
            });
    await(begun);
    Future<?> second = submit(() -> found.set(done.get()));

    awaitOneThatWaits();
    mayEnd.countDown();

    first.get(PATIENCE_S, TimeUnit.SECONDS);
    second.get(PATIENCE_S, TimeUnit.SECONDS);
    assertThat(found).as("the second comes after the first").isTrue();
  }

  @Test
  void whatFailsHoldsNobodyBack() {
    assertThatThrownBy(
            () ->
                oneNodeAtATime.run(
                    NAME,
                    () -> {
                      throw new IllegalStateException("tried in vain");
                    }))
        .hasStackTraceContaining("tried in vain");
    AtomicBoolean done = new AtomicBoolean();

    oneNodeAtATime.run(NAME, () -> done.set(true));

    assertThat(done).isTrue();
  }

  private Future<?> submit(Runnable work) throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    return executor.submit(() -> oneNodeAtATime.run(NAME, work));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new AssertionError("Nothing comes.");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitOneThatWaits() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (database.number(WAITING) == 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Nobody waits.");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
