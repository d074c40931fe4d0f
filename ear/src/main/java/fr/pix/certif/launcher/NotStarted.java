package fr.pix.certif.launcher;

/** Something that was to be started could not be; its message says what, why and where to look. */
public final class NotStarted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotStarted(String message) {
    super(message);
  }
}
