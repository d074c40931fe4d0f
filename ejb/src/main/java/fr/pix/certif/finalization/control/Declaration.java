package fr.pix.certif.finalization.control;

import fr.pix.certif.shared.Violation;
import java.util.List;

/**
 * What the centre says of the session as a whole when it finalises it.
 *
 * @param hasIncident an incident, but candidates could finish; some were given extra time
 * @param hasJoiningIssue candidates who were there could not join the session
 * @param comment for the jury, 500 characters at most; null when there is none
 */
public record Declaration(boolean hasIncident, boolean hasJoiningIssue, String comment) {

  /** The longest comment, in characters. */
  public static final int LONGEST_COMMENT = 500;

  public Declaration {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  /** What forbids accepting it; empty when it is acceptable. */
  public List<Violation> violations() {
    return comment != null && comment.length() > LONGEST_COMMENT
        ? List.of(Violation.of("comment", "finalization.comment-too-long", LONGEST_COMMENT))
        : List.of();
  }
}
