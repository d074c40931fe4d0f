package fr.pix.certif.jury;

import fr.pix.certif.shared.support.Toasts;

/** What follows a decision on a certification: it is said, and one of its pages is shown anew. */
final class Decided {

  private Decided() {}

  /**
   * Says what was done, and leads on.
   *
   * @param what the end of a sentence's key, after {@code jury.done.}
   * @param page the page of the certification, such as {@code certification-questions}
   */
  static String lead(Toasts toasts, String what, String page, long certificationId) {
    toasts.success("jury.done." + what);
    return "/admin/%s?faces-redirect=true&id=%d".formatted(page, certificationId);
  }
}
