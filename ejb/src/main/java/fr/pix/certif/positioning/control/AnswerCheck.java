package fr.pix.certif.positioning.control;

/**
 * Tells what an answer is worth. Positioning asks the questions of certification and does not know
 * how they are solved: those who ask them in certification do.
 */
public interface AnswerCheck {

  /**
   * What this answer to this challenge is worth; neither time nor leaving the page counts here.
   *
   * @throws fr.pix.certif.shared.Refusal when the value is empty, too long or unreadable
   */
  Verdict check(String challengeId, String value);
}
