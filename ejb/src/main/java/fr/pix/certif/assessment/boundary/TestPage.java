package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.entity.RunningTest;
import fr.pix.certif.framework.control.Content;

/**
 * What the candidate's page shows of a test.
 *
 * @param candidate first and last name
 * @param count questions of the test
 * @param question the question to answer; null once all are answered or when the test is over
 */
public record TestPage(
    long certificationId, String candidate, TestState state, int count, Question question) {

  static TestPage of(RunningTest test, Content content) {
    return new TestPage(
        test.certificationId(),
        test.candidate(),
        test.state(),
        test.count(),
        question(test, content));
  }

  private static Question question(RunningTest test, Content content) {
    if (!test.state().takesAnswers() || test.challengeId() == null) {
      return null;
    }
    return content
        .challenge(test.challengeId())
        .map(challenge -> Question.of(test.currentNumber(), challenge))
        .orElseThrow(
            () -> new IllegalStateException("The bank of questions lacks " + test.challengeId()));
  }
}
