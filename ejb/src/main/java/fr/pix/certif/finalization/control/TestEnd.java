package fr.pix.certif.finalization.control;

import fr.pix.certif.issue.control.AbortReason;

/**
 * How one test of the session ended, as finalisation looks at it.
 *
 * @param completed whether the candidate ended it
 * @param endedByInvigilator whether the invigilator did, in the room
 * @param reason why not, null when nobody said
 */
public record TestEnd(
    long certificationId,
    String firstName,
    String lastName,
    boolean completed,
    boolean endedByInvigilator,
    AbortReason reason) {

  public String candidate() {
    return firstName + " " + lastName;
  }

  /** Whether the centre still has to say why the test was not finished. */
  public boolean lacksReason() {
    return AbortReason.isRequired(completed) && reason == null;
  }

  /** Whether a reason was given for a test that was finished after all. */
  public boolean hasNeedlessReason() {
    return completed && reason != null;
  }
}
