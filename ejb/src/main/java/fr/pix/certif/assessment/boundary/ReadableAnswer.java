package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.shared.Refusal;

/** What any answer must be before it is looked at. */
final class ReadableAnswer {

  private ReadableAnswer() {}

  /** Refuses a value that is empty, too long or that no database keeps. */
  static void require(String value) {
    if (value == null || value.isBlank()) {
      throw Refusal.invalid("answer.empty");
    }
    if (value.length() > AnswerMatcher.LONGEST_VALUE) {
      throw Refusal.invalid("answer.too-long", AnswerMatcher.LONGEST_VALUE);
    }
    if (value.indexOf('\0') >= 0) {
      throw Refusal.invalid("answer.unreadable");
    }
  }
}
