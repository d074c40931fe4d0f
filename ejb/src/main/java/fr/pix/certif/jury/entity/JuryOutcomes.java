package fr.pix.certif.jury.entity;

import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.jury.entity.CaseFile.Outcome;
import fr.pix.certif.jury.entity.CaseFile.ResolvedReport;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.entity.CertificationResults;
import fr.pix.certif.scoring.entity.NewResult;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the jury decided: six statements at most, whatever the number of certifications. */
@ApplicationScoped
public class JuryOutcomes {

  private static final String CERTIFICATIONS =
      """
      update certification c
         set state = case when c.state = 'COMPLETED' then c.state else 'ENDED_DUE_TO_FINALIZATION' end,
             ended_at = coalesce(c.ended_at, c.completed_at, ?),
             neutralized_questions = judged.neutralized::smallint[],
             skipped_questions = judged.skipped::smallint[],
             cancelled = judged.cancelled::boolean,
             current_result_id = coalesce(judged.result_id, c.current_result_id),
             version = c.version + 1
        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[])
          as judged (id, neutralized, skipped, cancelled, result_id)
       where c.id = judged.id""";

  private static final String ACCEPTED_ANSWERS =
      """
      update answer a set result = ?
        from unnest(?::bigint[], ?::int[]) as accepted (certification_id, question_number)
       where a.certification_id = accepted.certification_id and a.question_number = accepted.question_number""";

  private static final String REPORTS =
      """
      update issue_report r set resolved_at = ?, resolution = resolved.text, automatically_resolved = true
        from unnest(?::bigint[], ?::text[]) as resolved (id, text)
       where r.id = resolved.id""";

  private static final String SESSIONS =
      """
      update session s
         set processed_at = ?, publishable = judged.obstacle is null, not_publishable_because = judged.obstacle,
             version = s.version + 1
        from unnest(?::bigint[], ?::text[]) as judged (id, obstacle)
       where s.id = judged.id""";

  private static final String FAILED =
      """
      update session set publishable = false, not_publishable_because = ?, version = version + 1
       where id = ? and processed_at is null and not_publishable_because is distinct from ?""";

  /** What a session is after its certifications were judged; no obstacle means publishable. */
  public record SessionOutcome(long sessionId, Obstacle obstacle) {}

  @Inject Database database;
  @Inject CertificationResults results;
  @Inject Clock clock;

  /** Writes what was decided of these certifications. */
  public void write(List<Outcome> outcomes, Long runId) {
    if (outcomes.isEmpty()) {
      return;
    }
    Map<Long, Long> resultIds = results.append(newResults(outcomes), runId);
    database.update(
        CERTIFICATIONS,
        clock.instant(),
        column(outcomes, Outcome::certificationId),
        column(outcomes, outcome -> array(outcome.judged().decision().neutralisedQuestions())),
        column(outcomes, outcome -> array(outcome.judged().decision().skippedQuestions())),
        column(outcomes, outcome -> Boolean.toString(outcome.judged().cancelled())),
        outcomes.stream()
            .map(outcome -> resultIds.get(outcome.certificationId()))
            .toArray(Long[]::new));
    writeAcceptedAnswers(outcomes);
    writeResolutions(outcomes);
  }

  private static List<NewResult> newResults(List<Outcome> outcomes) {
    List<NewResult> results = new ArrayList<>(outcomes.size());
    for (Outcome outcome : outcomes) {
      if (outcome.judged().needsResult()) {
        results.add(
            new NewResult(
                outcome.certificationId(),
                outcome.judged().changed() ? NewResult.AUTOMATIC_JURY : NewResult.ALGORITHM,
                outcome.judged().decision().scoring(),
                outcome.judged().decision().attempt().profile(),
                outcome.judged().cancelled(),
                outcome.complementary()));
      }
    }
    return results;
  }

  private void writeAcceptedAnswers(List<Outcome> outcomes) {
    List<Long> certificationIds = new ArrayList<>();
    List<Integer> questions = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (GivenAnswer answer : outcome.judged().decision().acceptedAnswers()) {
        certificationIds.add(outcome.certificationId());
        questions.add(answer.question());
      }
    }
    if (!questions.isEmpty()) {
      database.update(ACCEPTED_ANSWERS, AnswerResult.OK.code(), certificationIds, questions);
    }
  }

  private void writeResolutions(List<Outcome> outcomes) {
    List<ResolvedReport> resolved =
        outcomes.stream().flatMap(outcome -> outcome.resolved().stream()).toList();
    if (!resolved.isEmpty()) {
      database.update(
          REPORTS,
          clock.instant(),
          column(resolved, ResolvedReport::id),
          column(resolved, ResolvedReport::text));
    }
  }

  /** Marks these sessions as judged. */
  public void close(List<SessionOutcome> sessions) {
    database.update(
        SESSIONS,
        clock.instant(),
        column(sessions, SessionOutcome::sessionId),
        sessions.stream()
            .map(session -> session.obstacle() == null ? null : session.obstacle().name())
            .toArray(String[]::new));
  }

  /** Leaves a session waiting, with the reason shown to the staff. */
  public void markFailed(long sessionId) {
    database.update(
        FAILED, Obstacle.PROCESSING_FAILED, sessionId, Obstacle.PROCESSING_FAILED.name());
  }

  private static <S, T> List<T> column(List<S> lines, Function<S, T> value) {
    return lines.stream().map(value).toList();
  }

  private static String array(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
