package fr.pix.certif.assessment.control;

import fr.pix.certif.scoring.control.AnswerResult;

/**
 * How an answer was given.
 *
 * @param secondsLeft time left on a timed question, negative when late; 0 when it is not timed
 * @param focusChallenge whether the page of the question must not be left
 * @param focusLost whether it was left, according to the answer or to the running test
 */
public record AnswerConditions(int secondsLeft, boolean focusChallenge, boolean focusLost) {

  /** In time and on the page. */
  public static final AnswerConditions REGULAR = new AnswerConditions(0, false, false);

  /** What a right answer is worth in these conditions: leaving the page outweighs being late. */
  AnswerResult resultOfARightAnswer() {
    if (focusChallenge && focusLost) {
      return AnswerResult.FOCUSED_OUT;
    }
    return secondsLeft < 0 ? AnswerResult.TIMEDOUT : AnswerResult.OK;
  }
}
