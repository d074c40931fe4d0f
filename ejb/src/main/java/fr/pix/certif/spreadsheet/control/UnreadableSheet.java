package fr.pix.certif.spreadsheet.control;

/** The file as a whole is no sheet that can be read: another kind, damaged, too large, hostile. */
public class UnreadableSheet extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadableSheet(String code) {
    super(code);
    this.code = code;
  }

  UnreadableSheet(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  /** The reason, a suffix of {@code refusal.sheet.}. */
  public String code() {
    return code;
  }
}
