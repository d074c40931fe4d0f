package fr.pix.certif.shared;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import javax.naming.InitialContext;

/** A double click: the same request twice, let go together. */
public final class DoubleClickFixture {

  private DoubleClickFixture() {}

  /** What both got; throws what one of them met. */
  public static <T> List<T> of(Callable<T> request) throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    CountDownLatch ready = new CountDownLatch(2);
    Callable<T> together =
        () -> {
          ready.countDown();
          ready.await();
          return request.call();
        };
    List<Future<T>> both = List.of(executor.submit(together), executor.submit(together));
    List<T> outcomes = new ArrayList<>();
    for (Future<T> each : both) {
      outcomes.add(each.get());
    }
    return outcomes;
  }
}
