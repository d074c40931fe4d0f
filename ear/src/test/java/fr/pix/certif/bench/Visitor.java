package fr.pix.certif.bench;

import java.util.Locale;

/** Somebody who asks the server one thing after the other, over a connection of their own. */
interface Visitor {

  /**
   * What to ask next.
   *
   * @param dueNanos when it is asked, by {@link System#nanoTime}; a time that is over means now
   * @param kind by which its durations are told apart
   * @param bytes a whole HTTP request
   */
  record Request(long dueNanos, String kind, byte[] bytes) {}

  /** An answer of the server: its headers after the status line, and its body. */
  record Reply(int status, String head, String body) {

    boolean isSuccess() {
      return status == 200 || status == 204 || status == 304;
    }

    /** The value of a header whose name is given in small letters, null when there is none. */
    String header(String name) {
      int start = head.toLowerCase(Locale.ROOT).indexOf("\n" + name + ": ");
      int value = start + name.length() + 3;
      return start < 0 ? null : head.substring(value, head.indexOf('\r', value));
    }
  }

  /** The next request, or null when there is none any more. */
  Request next();

  /** What the server answered, a refusal as well; false when it is not what was to come. */
  boolean accept(Reply reply);
}
