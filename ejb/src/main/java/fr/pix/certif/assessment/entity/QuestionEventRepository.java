package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.QuestionEvents;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Keeps what happened while timed and focus questions were shown; the first time counts. */
@ApplicationScoped
public class QuestionEventRepository {

  private static final String FIND =
      "select started_at, focus_lost_at from question_event where certification_id = ? and question_number = ?";

  private static final String START =
      """
      insert into question_event (certification_id, question_number, started_at) values (?, ?, ?)
      on conflict (certification_id, question_number)
      do update set started_at = coalesce(question_event.started_at, excluded.started_at)""";

  private static final String LOSE_FOCUS =
      """
      insert into question_event (certification_id, question_number, focus_lost_at) values (?, ?, ?)
      on conflict (certification_id, question_number)
      do update set focus_lost_at = coalesce(question_event.focus_lost_at, excluded.focus_lost_at)""";

  private static final String KEEP =
      """
      update question_event set answer_kept_ms = ?
       where certification_id = ? and question_number = ? and answer_kept_ms is null""";

  @Inject Database database;

  public QuestionEvents find(long certificationId, int questionNumber) {
    return database
        .first(FIND, QuestionEventRepository::events, certificationId, questionNumber)
        .orElse(QuestionEvents.NONE);
  }

  public void start(long certificationId, int questionNumber, Instant at) {
    database.update(START, certificationId, questionNumber, at);
  }

  public void loseFocus(long certificationId, int questionNumber, Instant at) {
    database.update(LOSE_FOCUS, certificationId, questionNumber, at);
  }

  /** An answer counts as in time only because the page says how long it has kept it. */
  public void keep(long certificationId, int questionNumber, Duration kept) {
    database.update(KEEP, (int) kept.toMillis(), certificationId, questionNumber);
  }

  private static QuestionEvents events(Row row) {
    return new QuestionEvents(row.instant("started_at"), row.instant("focus_lost_at"));
  }
}
