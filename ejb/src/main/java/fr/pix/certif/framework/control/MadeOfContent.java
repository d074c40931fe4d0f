package fr.pix.certif.framework.control;

import java.util.function.Function;

/**
 * Something made once of the whole content and kept with it: made anew when the content changes,
 * and never mixed with another one.
 *
 * @param <T> an immutable value
 */
public final class MadeOfContent<T> {

  private final Function<Content, T> making;
  private volatile Made<T> made;

  private record Made<T>(Content content, T value) {}

  public MadeOfContent(Function<Content, T> making) {
    this.making = making;
  }

  /** What this content makes. */
  public T of(Content content) {
    Made<T> last = made;
    if (last == null || last.content() != content) {
      last = make(content);
    }
    return last.value();
  }

  /** Requests that come together wait for one making. */
  private synchronized Made<T> make(Content content) {
    Made<T> last = made;
    if (last == null || last.content() != content) {
      last = new Made<>(content, making.apply(content));
      made = last;
    }
    return last;
  }
}
