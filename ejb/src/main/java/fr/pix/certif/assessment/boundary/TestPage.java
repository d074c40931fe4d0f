package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.assessment.control.QuestionEvents;
import fr.pix.certif.assessment.control.TestState;
import java.time.Instant;

/**
 * What the candidate's page shows of a test.
 *
 * @param candidate first and last name
 * @param count questions of the test
 * @param now the time of the server, by which the page counts
 * @param plannedEnd when the time given is over; nothing stops the test then
 * @param question the question to answer; null once all are answered or when the test is over
 * @param events what happened while it was shown
 */
public record TestPage(
    long certificationId,
    String candidate,
    TestState state,
    int count,
    Instant now,
    Instant plannedEnd,
    Question question,
    QuestionEvents events) {

  /** Whether the question waits for the candidate to be ready: it is not shown before. */
  public boolean waiting() {
    return question != null && question.watched() && events.startedAt() == null;
  }

  /** Seconds left on a timed question that has begun, negative once its time is over. */
  public int secondsLeft() {
    return events.secondsLeft(question.timer(), now);
  }
}
