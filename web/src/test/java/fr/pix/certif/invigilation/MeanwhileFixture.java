package fr.pix.certif.invigilation;

import fr.pix.certif.shared.persistence.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Requests that meet a row held by another: they are let go together once all of them wait, so that
 * what they do to each other happens every time.
 */
@ApplicationScoped
public class MeanwhileFixture {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Database database;
  @Inject Clock clock;
  @Inject Instance<RequestContextController> requestContexts;
  @Resource ManagedExecutorService executor;
  @Resource UserTransaction transaction;

  /**
   * Makes a change, keeps it uncommitted until the requests wait for it, then commits it.
   *
   * @return the requests under way, in their order
   */
  public <T> List<Future<T>> during(Runnable change, List<Callable<T>> requests) throws Exception {
    List<Future<T>> underWay = new ArrayList<>();
    transaction.begin();
    try {
      change.run();
      for (Callable<T> request : requests) {
        underWay.add(executor.submit(inARequest(request)));
      }
      awaitWaiting(requests.size());
    } finally {
      transaction.commit();
    }
    return underWay;
  }

  private void awaitWaiting(int requests) {
    Instant limit = clock.instant().plus(PATIENCE);
    while (database.number("select count(*) as number from pg_locks where not granted")
        < requests) {
      if (clock.instant().isAfter(limit)) {
        throw new IllegalStateException("The requests do not wait for the row");
      }
      Thread.onSpinWait();
    }
  }

  private <T> Callable<T> inARequest(Callable<T> work) {
    return () -> {
      RequestContextController request = requestContexts.get();
      request.activate();
      try {
        return work.call();
      } finally {
        request.deactivate();
      }
    };
  }
}
