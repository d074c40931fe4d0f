package fr.pix.certif.issue.control;

/**
 * What a question contains that may fail.
 *
 * @param illustration an image
 * @param embed a simulator or another application in the page (application, simulateur)
 * @param attachment a file to download
 * @param timed a time limit of its own (question chronométrée)
 * @param focused the page must not be left (question focus)
 */
public record ChallengeTraits(
    boolean illustration, boolean embed, boolean attachment, boolean timed, boolean focused) {

  /** A plain question, whose content cannot fail. */
  public static final ChallengeTraits PLAIN =
      new ChallengeTraits(false, false, false, false, false);

  boolean isIllustrated() {
    return illustration || embed;
  }
}
