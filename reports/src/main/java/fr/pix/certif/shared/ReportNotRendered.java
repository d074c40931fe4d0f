package fr.pix.certif.shared;

/**
 * A document could not be printed: its template is at fault, or nobody takes the bytes any more.
 */
public class ReportNotRendered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReportNotRendered(String template, Throwable cause) {
    super("The document " + template + " could not be printed", cause);
  }
}
