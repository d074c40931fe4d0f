package fr.pix.certif.jury.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.pix.certif.jury.boundary.WatchedQuestion.Fact;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What happened on the screens of a session's candidates, in one query. */
@ApplicationScoped
class WatchedQuestions {

  private static final String OF_SESSION =
      """
      select e.certification_id, e.question_number, e.focus_lost_at, coalesce(e.answer_kept_ms, 0) as kept_ms,
             split_part(d.challenge_ids, ' ', e.question_number) as challenge_id
        from question_event e join certification c on c.id = e.certification_id
        join certification_draw d on d.certification_id = c.id
        left join answer a on a.certification_id = c.id and a.question_number = e.question_number
       where c.session_id = ?
         and (e.focus_lost_at is not null or e.answer_kept_ms is not null or a.result = ?)
       order by e.question_number""";

  @Inject Database database;

  private record Told(long certificationId, WatchedQuestion question) {}

  /** By certification; those of which there is nothing to tell are absent. */
  Map<Long, List<WatchedQuestion>> ofSession(long sessionId) {
    return database
        .list(OF_SESSION, WatchedQuestions::told, sessionId, AnswerResult.TIMEDOUT.code())
        .stream()
        .collect(groupingBy(Told::certificationId, mapping(Told::question, toList())));
  }

  private static Told told(Row row) {
    int keptMs = row.integer("kept_ms");
    WatchedQuestion question =
        new WatchedQuestion(
            row.integer("question_number"),
            row.text("challenge_id"),
            fact(row.instant("focus_lost_at") != null, keptMs > 0),
            (keptMs + 999) / 1000);
    return new Told(row.number("certification_id"), question);
  }

  /** Leaving the page outweighs being late, as in the worth of an answer. */
  private static Fact fact(boolean focusLost, boolean kept) {
    if (focusLost) {
      return Fact.FOCUS_LOST;
    }
    return kept ? Fact.KEPT_BY_THE_PAGE : Fact.TOO_LATE;
  }
}
