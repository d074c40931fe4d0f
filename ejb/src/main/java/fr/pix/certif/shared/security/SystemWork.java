package fr.pix.certif.shared.security;

import java.util.concurrent.Callable;

/**
 * Marks the work of jobs and timers, which act for nobody: the only callers of use cases permitted
 * to SYSTEM.
 */
public final class SystemWork {

  private static final ThreadLocal<Boolean> UNDER_WAY = new ThreadLocal<>();

  private SystemWork() {}

  public static boolean isUnderWay() {
    return Boolean.TRUE.equals(UNDER_WAY.get());
  }

  public static void run(Runnable work) {
    boolean nested = isUnderWay();
    UNDER_WAY.set(true);
    try {
      work.run();
    } finally {
      leave(nested);
    }
  }

  public static <T> T call(Callable<T> work) throws Exception {
    boolean nested = isUnderWay();
    UNDER_WAY.set(true);
    try {
      return work.call();
    } finally {
      leave(nested);
    }
  }

  private static void leave(boolean nested) {
    if (!nested) {
      UNDER_WAY.remove();
    }
  }
}
