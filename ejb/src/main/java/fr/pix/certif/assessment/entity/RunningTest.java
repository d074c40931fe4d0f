package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.Draw;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.control.TestTime;
import fr.pix.certif.shared.persistence.Row;
import java.time.Instant;

/**
 * A certification as the next answer finds it.
 *
 * @param candidate first and last name
 * @param state what the test amounts to, the session's finalisation included
 * @param draw its questions
 * @param answered questions answered so far, always the first ones
 * @param plannedEnd when the time given is over; nothing stops the test then
 * @param storedValue what was answered to the question asked about, null when nothing was
 */
public record RunningTest(
    long certificationId,
    String candidate,
    TestState state,
    Draw draw,
    int answered,
    Instant plannedEnd,
    String storedValue) {

  static RunningTest of(Row row, Draw draw) {
    return new RunningTest(
        row.number("id"),
        row.text("first_name") + " " + row.text("last_name"),
        TestState.valueOf(row.text("state")).seenFrom(row.flag("finalized")),
        draw,
        row.integer("answered"),
        TestTime.plannedEnd(row.instant("created_at"), row.decimal("extra_time_percentage")),
        row.text("stored_value"));
  }

  /** Questions of the test. */
  public int count() {
    return draw.count();
  }

  /** The number of the question to answer, from 1; one more than the count when none is left. */
  public int currentNumber() {
    return answered + 1;
  }

  /** The challenge of the question to answer, null once all are answered. */
  public String challengeId() {
    return draw.challengeId(currentNumber());
  }

  /** The test once its current question is answered. */
  public RunningTest next() {
    return new RunningTest(certificationId, candidate, state, draw, answered + 1, plannedEnd, null);
  }
}
