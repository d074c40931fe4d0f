package fr.pix.certif.finalization.control;

import fr.pix.certif.issue.control.AbortReason;
import java.util.List;

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

  /** Tells two states of the same session apart: what was seen, and what is. */
  public static String fingerprint(List<TestEnd> tests) {
    return Integer.toHexString(tests.toString().hashCode());
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
