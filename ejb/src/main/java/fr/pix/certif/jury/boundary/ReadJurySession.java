package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.issue.entity.IssueReports.IssueReport;
import fr.pix.certif.jury.boundary.JurySession.Certification;
import fr.pix.certif.jury.boundary.JurySession.Report;
import fr.pix.certif.jury.boundary.JurySession.Status;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a session of any centre for the staff: four queries, whatever its size. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadJurySession {

  private static final String SESSION =
      "select "
          + JurySessions.COLUMNS
          + ", s.address, s.room, s.examiner, s.has_incident, s.has_joining_issue,"
          + " s.examiner_global_comment from session s where s.id = ?";

  private static final String CERTIFICATIONS =
      """
      select c.id, c.first_name, c.last_name, c.state, c.cancelled, r.status, r.pix_score, r.correct_rate,
             r.comment_for_jury
        from certification c left join certification_result r on r.id = c.current_result_id
       where c.session_id = ?
       order by lower(c.last_name), lower(c.first_name), c.id""";

  @Inject Database database;
  @Inject IssueReports reports;
  @Inject WatchedQuestions watchedQuestions;

  public JurySession read(long sessionId) {
    Map<Long, List<Report>> reported =
        reports.ofSession(sessionId).stream()
            .collect(
                Collectors.groupingBy(
                    IssueReport::certificationId,
                    Collectors.mapping(ReadJurySession::report, Collectors.toList())));
    Map<Long, List<WatchedQuestion>> watched = watchedQuestions.ofSession(sessionId);
    List<Certification> certifications =
        database.list(
            CERTIFICATIONS,
            row ->
                certification(
                    row,
                    reported.getOrDefault(row.number("id"), List.of()),
                    watched.getOrDefault(row.number("id"), List.of())),
            sessionId);
    return database
        .first(SESSION, row -> session(row, certifications), sessionId)
        .orElseThrow(() -> Refusal.notFound("session.not-found"));
  }

  private static JurySession session(Row row, List<Certification> certifications) {
    return new JurySession(
        JurySessions.row(row),
        row.text("address"),
        row.text("room"),
        row.text("examiner"),
        row.flag("has_incident"),
        row.flag("has_joining_issue"),
        row.text("examiner_global_comment"),
        certifications);
  }

  private static Certification certification(
      Row row, List<Report> reports, List<WatchedQuestion> watched) {
    String status = row.text("status");
    ResultStatus result = status == null ? null : ResultStatus.valueOf(status);
    return new Certification(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        Status.of(row.flag("cancelled"), row.text("state"), result),
        row.text("state").equals("ENDED_DUE_TO_FINALIZATION"),
        row.integerOrNull("pix_score"),
        row.integerOrNull("correct_rate"),
        row.text("comment_for_jury"),
        reports,
        watched);
  }

  private static Report report(IssueReport report) {
    return new Report(
        report.id(),
        report.kind(),
        report.description(),
        report.questionNumber(),
        report.resolvedAt(),
        report.resolution(),
        report.actionRequired());
  }
}
