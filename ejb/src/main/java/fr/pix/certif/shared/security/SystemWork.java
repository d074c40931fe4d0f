package fr.pix.certif.shared.security;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Marks work that no request asked for: jobs and timers, which act for nobody and are the only
 * callers of use cases permitted to SYSTEM, and the demonstration, which acts on behalf of its own
 * accounts with no more than their rights.
 */
public final class SystemWork {

  private static final ThreadLocal<SystemWork> UNDER_WAY = new ThreadLocal<>();

  private final Long accountId;

  private SystemWork(Long accountId) {
    this.accountId = accountId;
  }

  /** Whether this thread acts for nobody, as jobs and timers do. */
  public static boolean isUnderWay() {
    SystemWork work = UNDER_WAY.get();
    return work != null && work.accountId == null;
  }

  /** The account on whose behalf this thread acts, if it does. */
  public static Optional<Long> account() {
    return Optional.ofNullable(UNDER_WAY.get()).map(work -> work.accountId);
  }

  public static void run(Runnable work) {
    during(new SystemWork(null), work);
  }

  public static <T> T call(Callable<T> work) throws Exception {
    SystemWork before = UNDER_WAY.get();
    UNDER_WAY.set(new SystemWork(null));
    try {
      return work.call();
    } finally {
      UNDER_WAY.set(before);
    }
  }

  /** Works on behalf of an account, with the rights it has at that moment. */
  public static void onBehalfOf(long accountId, Runnable work) {
    during(new SystemWork(accountId), work);
  }

  private static void during(SystemWork mark, Runnable work) {
    SystemWork before = UNDER_WAY.get();
    UNDER_WAY.set(mark);
    try {
      work.run();
    } finally {
      UNDER_WAY.set(before);
    }
  }
}
