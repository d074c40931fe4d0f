package fr.pix.certif.jury.entity;

import fr.pix.certif.assessment.entity.TestAlgorithms;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.jury.entity.CertificationFile.OpenReport;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
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

/** Reads what the jury judges: four queries, whatever the number of sessions. */
@ApplicationScoped
public class JuryFiles {

  /** A question and the code of its answer's result travel as one sign; codes are below this. */
  private static final int RESULTS = 8;

  /** One that this run has tried in vain waits for the next. */
  private static final String CLAIM =
      """
      select s.id as number from session s
       where s.finalized_at is not null and s.processed_at is null and s.id > ?
         and not exists (select 1 from job_failure f where f.run_id = ? and f.session_id = s.id)
       order by s.id limit ?
         for update of s skip locked""";

  private static final String LOCK =
      """
      select s.id, s.examiner_global_comment is not null as commented,
             exists (select 1 from invigilator_access i where i.session_id = s.id) as invigilated
        from session s
       where s.id = any(?::bigint[]) and s.finalized_at is not null and s.processed_at is null
       order by s.id
         for update of s skip locked""";

  /** One without its draw makes no sense: it is read all the same, so that its session says so. */
  private static final String CERTIFICATIONS =
      """
      select c.id, c.session_id, c.state, c.abort_reason, c.cancelled, c.algorithm, c.max_reachable_level,
             (select r.status from certification_result r where r.id = c.current_result_id) as status,
             d.profile_pix, d.challenge_ids, d.competence_indexes,
             array_to_string(c.neutralized_questions, ' ') as neutralized_questions,
             array_to_string(c.skipped_questions, ' ') as skipped_questions,
             array_to_string(c.complementary_keys, ' ') as complementary_keys
        from certification c left join certification_draw d on d.certification_id = c.id
       where c.session_id = any(?::bigint[])
       order by c.id""";

  /**
   * One row a certification: a row an answer costs twice as much to send and to read. To look each
   * certification up costs PostgreSQL half of what it does to group them all, and the index alone
   * has what is asked, in its order.
   */
  private static final String ANSWERS =
      """
      select asked.id as certification_id,
             (select coalesce(string_agg(chr(a.question_number * %d + a.result), '' order by a.question_number), '')
                from answer a where a.certification_id = asked.id) as answers
        from unnest(?::bigint[]) as asked (id)"""
          .formatted(RESULTS);

  private static final String REPORTS =
      """
      select id, certification_id, category, subcategory, question_number from issue_report
       where certification_id = any(?::bigint[]) and resolved_at is null
       order by id""";

  @Inject Database database;
  @Inject TestAlgorithms algorithms;

  /**
   * Locks the next sessions, finalised and not judged, that follow one by their numbers; those that
   * another slice holds are left to it.
   */
  public List<Long> claimAfter(long runId, long sessionId, int limit) {
    return database.list(CLAIM, row -> row.number("number"), sessionId, runId, limit);
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
        row -> answers.put(row.number("certification_id"), given(row.text("answers"))),
        certificationIds);
    return answers;
  }

  private static List<GivenAnswer> given(String signs) {
    return signs
        .chars()
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
        row.words("profile_pix").mapToDouble(Double::parseDouble).toArray(),
        row.words("challenge_ids").toList(),
        row.words("competence_indexes").mapToInt(Integer::parseInt).toArray(),
        row.words("neutralized_questions").map(Integer::valueOf).collect(Collectors.toSet()),
        row.words("skipped_questions").map(Integer::valueOf).collect(Collectors.toSet()),
        status == null ? null : ResultStatus.valueOf(status),
        row.words("complementary_keys").map(ComplementaryCertification::valueOf).toList());
  }

  private static OpenReport report(Row row) {
    return new OpenReport(
        row.number("id"), IssueReports.kind(row), row.integerOrNull("question_number"));
  }
}
