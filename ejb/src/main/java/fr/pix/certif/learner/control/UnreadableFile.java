package fr.pix.certif.learner.control;

/** The file as a whole cannot be read: too large, not what its name says, damaged, or hostile. */
public class UnreadableFile extends Exception {

  private final String code;

  UnreadableFile(String code) {
    super(code);
    this.code = code;
  }

  UnreadableFile(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  /** The reason, a suffix of {@code refusal.file.}. */
  public String code() {
    return code;
  }
}
