package fr.pix.certif.jury.entity;

import fr.pix.certif.assessment.entity.TestAlgorithms;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.jury.entity.CertificationFile.OpenReport;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.shared.jobs.Slice;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the jury judges: four queries, whatever the number of sessions. */
@ApplicationScoped
public class JuryFiles {

  /** A question and the code of its answer's result travel as one number; codes are below this. */
  private static final int RESULTS = 8;

  private static final String WAITING =
      """
      select id as number from session
       where finalized_at is not null and processed_at is null and id > ? and id % ? = ?
       order by id limit ?""";

  private static final String LOCK =
      """
      select s.id, s.examiner_global_comment is not null as commented,
             exists (select 1 from invigilator_access i where i.session_id = s.id) as invigilated
        from session s
       where s.id = any(?::bigint[]) and s.finalized_at is not null and s.processed_at is null
       order by s.id
         for update of s skip locked""";

  private static final String CERTIFICATIONS =
      """
      select c.id, c.session_id, c.state, c.abort_reason, c.cancelled, c.algorithm, c.max_reachable_level,
             (select r.status from certification_result r where r.id = c.current_result_id) as status,
             array_to_string(c.profile_pix, ' ') as profile_pix,
             array_to_string(c.challenge_ids, ' ') as challenge_ids,
             array_to_string(c.competence_indexes, ' ') as competence_indexes,
             array_to_string(c.neutralized_questions, ' ') as neutralized_questions,
             array_to_string(c.skipped_questions, ' ') as skipped_questions,
             array_to_string(c.complementary_keys, ' ') as complementary_keys
        from certification c
       where c.session_id = any(?::bigint[])
       order by c.id""";

  /**
   * One row a certification, in no order: a row an answer costs twice as much to send and to read,
   * and to sort them costs PostgreSQL more than all the rest.
   */
  private static final String ANSWERS =
      """
      select certification_id, string_agg((question_number * %d + result)::text, ' ') as answers from answer
       where certification_id = any(?::bigint[])
       group by certification_id"""
          .formatted(RESULTS);

  private static final String REPORTS =
      """
      select id, certification_id, category, subcategory, question_number from issue_report
       where certification_id = any(?::bigint[]) and resolved_at is null
       order by id""";

  @Inject Database database;
  @Inject TestAlgorithms algorithms;

  /** The sessions of a slice, finalised and not judged, that follow one by their numbers. */
  public List<Long> waitingAfter(Slice slice, long sessionId, int limit) {
    return database.list(
        WAITING, row -> row.number("number"), sessionId, slice.of(), slice.number(), limit);
  }

  /** Locks those of the sessions that still wait; one that another node holds is left to it. */
  public List<SessionFile> lock(Collection<Long> sessionIds) {
    return database.list(
        LOCK,
        row -> new SessionFile(row.number("id"), row.flag("commented"), row.flag("invigilated")),
        sessionIds);
  }

  /** The certifications of these sessions with everything that the jury reads of them. */
  public List<CaseFile> cases(Collection<Long> sessionIds) {
    List<CertificationFile> files = database.list(CERTIFICATIONS, this::certification, sessionIds);
    List<Long> ids = files.stream().map(CertificationFile::id).toList();
    Map<Long, List<GivenAnswer>> answers = answers(ids);
    Map<Long, List<OpenReport>> reports = reports(ids);
    return files.stream()
        .map(
            file ->
                new CaseFile(
                    file,
                    answers.getOrDefault(file.id(), List.of()),
                    reports.getOrDefault(file.id(), List.of())))
        .toList();
  }

  private Map<Long, List<GivenAnswer>> answers(List<Long> certificationIds) {
    Map<Long, List<GivenAnswer>> answers = new HashMap<>();
    database.list(
        ANSWERS,
        row -> answers.put(row.number("certification_id"), given(words(row, "answers"))),
        certificationIds);
    return answers;
  }

  private static List<GivenAnswer> given(Stream<String> numbers) {
    return numbers
        .mapToInt(Integer::parseInt)
        .sorted()
        .mapToObj(n -> new GivenAnswer(n / RESULTS, AnswerResult.ofCode(n % RESULTS)))
        .toList();
  }

  private Map<Long, List<OpenReport>> reports(List<Long> certificationIds) {
    Map<Long, List<OpenReport>> reports = new HashMap<>();
    database.list(
        REPORTS,
        row ->
            reports
                .computeIfAbsent(row.number("certification_id"), any -> new ArrayList<>())
                .add(report(row)),
        certificationIds);
    return reports;
  }

  private CertificationFile certification(Row row) {
    String abortReason = row.text("abort_reason");
    String status = row.text("status");
    return new CertificationFile(
        row.number("id"),
        row.number("session_id"),
        row.text("state").equals("COMPLETED"),
        abortReason == null ? null : AbortReason.valueOf(abortReason),
        row.flag("cancelled"),
        algorithms.of(row.text("algorithm")),
        row.integer("max_reachable_level"),
        words(row, "profile_pix").mapToDouble(Double::parseDouble).toArray(),
        words(row, "challenge_ids").toList(),
        words(row, "competence_indexes").mapToInt(Integer::parseInt).toArray(),
        words(row, "neutralized_questions").map(Integer::valueOf).collect(Collectors.toSet()),
        words(row, "skipped_questions").map(Integer::valueOf).collect(Collectors.toSet()),
        status == null ? null : ResultStatus.valueOf(status),
        words(row, "complementary_keys").map(ComplementaryCertification::valueOf).toList());
  }

  /** Arrays travel as words: the driver's own arrays cost more than all the rest of the jury. */
  private static Stream<String> words(Row row, String column) {
    String words = row.text(column);
    return words.isEmpty() ? Stream.empty() : Stream.of(words.split(" "));
  }

  private static OpenReport report(Row row) {
    return new OpenReport(
        row.number("id"), IssueReports.kind(row), row.integerOrNull("question_number"));
  }
}
