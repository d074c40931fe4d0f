package fr.pix.certif.scoring.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.scoring.control.CompetenceMark;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Appends results, any number in one statement; who appends one then points to it. */
@ApplicationScoped
public class CertificationResults {

  private static final String NUMBERS =
      """
      select nextval('certification_result_id_seq') as number
        from generate_series(1, ?)""";

  private static final String APPEND =
      """
      insert into certification_result
        (id, certification_id, created_at, emitter, status, pix_score, correct_rate, mark_levels, mark_scores,
         comment_for_candidate, comment_for_organization, comment_for_jury, explanation, run_id)
      select id, certification_id, ?, emitter, status, pix_score, correct_rate, levels::smallint[], scores::smallint[],
             for_candidate, for_organization, for_jury, explanation, ?
        from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::bytea[])
          as appended (id, certification_id, emitter, status, pix_score, correct_rate, levels, scores,
                       for_candidate, for_organization, for_jury, explanation)""";

  private static final String COMPLEMENTARY =
      """
      insert into complementary_result (result_id, key, verdict)
      select result_id, key, verdict from unnest(?::bigint[], ?::text[], ?::text[]) as judged (result_id, key, verdict)""";

  @Inject Database database;
  @Inject Clock clock;

  private record Line(
      NewResult result, int score, int rate, List<CompetenceMark> marks, byte[] explanation) {

    String forCandidate() {
      return result.cancelled() ? ResultComments.CANCELLED_FOR_CANDIDATE : null;
    }

    String forOrganization() {
      return result.cancelled() ? ResultComments.CANCELLED_FOR_ORGANIZATION : null;
    }

    String forJury() {
      return result.outcome() instanceof ScoringError error ? error.cause() : null;
    }

    /** The sixteen places of a mark, as the text of an array: null where not tested. */
    String places(ToIntFunction<CompetenceMark> value) {
      String[] places = new String[CompetenceCode.COUNT];
      for (CompetenceMark mark : marks) {
        places[mark.competence()] = Integer.toString(value.applyAsInt(mark));
      }
      return "{" + String.join(",", Arrays.asList(places)) + "}";
    }
  }

  /**
   * Appends results.
   *
   * @param runId the nightly run that gives them, or null
   * @return the number of each result, by certification
   */
  public Map<Long, Long> append(List<NewResult> results, Long runId) {
    if (results.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = database.list(NUMBERS, row -> row.number("number"), results.size());
    List<Line> lines = lines(results);
    database.update(
        APPEND,
        clock.instant(),
        runId,
        ids,
        column(lines, line -> line.result().certificationId()),
        column(lines, line -> line.result().emitter()),
        column(lines, line -> line.result().outcome().status().name()),
        column(lines, Line::score),
        column(lines, Line::rate),
        column(lines, line -> line.places(CompetenceMark::level)),
        column(lines, line -> line.places(CompetenceMark::score)),
        column(lines, Line::forCandidate),
        column(lines, Line::forOrganization),
        column(lines, Line::forJury),
        lines.stream().map(Line::explanation).toArray(byte[][]::new));
    appendComplementary(results, ids);
    return byCertification(results, ids);
  }

  /** Nothing at all, not even a statement, when none of them takes a certification besides. */
  private void appendComplementary(List<NewResult> results, List<Long> ids) {
    List<Long> resultIds = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<String> verdicts = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      long id = ids.get(i);
      results
          .get(i)
          .complementary()
          .forEach(
              (certification, verdict) -> {
                resultIds.add(id);
                keys.add(certification.name());
                verdicts.add(verdict.name());
              });
    }
    if (!resultIds.isEmpty()) {
      database.update(COMPLEMENTARY, resultIds, keys, verdicts);
    }
  }

  private static List<Line> lines(List<NewResult> results) {
    List<Line> lines = new ArrayList<>(results.size());
    try (Explanation explanation = new Explanation()) {
      for (NewResult result : results) {
        lines.add(
            result.outcome() instanceof Scored scored
                ? new Line(
                    result,
                    scored.score(),
                    scored.rate().percent(),
                    scored.marks(),
                    explanation.of(scored, result.profile()))
                : new Line(result, 0, 0, List.of(), null));
      }
    }
    return lines;
  }

  private static <T> List<T> column(List<Line> lines, Function<Line, T> value) {
    return lines.stream().map(value).toList();
  }

  private static Map<Long, Long> byCertification(List<NewResult> results, List<Long> ids) {
    Map<Long, Long> numbers = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      numbers.put(results.get(i).certificationId(), ids.get(i));
    }
    return numbers;
  }
}
