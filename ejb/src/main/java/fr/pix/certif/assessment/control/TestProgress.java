package fr.pix.certif.assessment.control;

/**
 * How far a test is.
 *
 * @param drawn questions drawn so far
 * @param answered those answered or skipped, always the first ones
 */
public record TestProgress(int drawn, int answered) {

  public TestProgress {
    if (answered < 0 || answered > drawn) {
      throw new IllegalArgumentException(answered + " answers to " + drawn + " questions");
    }
  }
}
