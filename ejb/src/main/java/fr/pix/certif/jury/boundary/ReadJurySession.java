package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.issue.entity.IssueReports.IssueReport;
import fr.pix.certif.jury.boundary.JurySession.Certification;
import fr.pix.certif.jury.boundary.JurySession.Change;
import fr.pix.certif.jury.boundary.JurySession.Note;
import fr.pix.certif.jury.boundary.JurySession.Report;
import fr.pix.certif.jury.boundary.JurySession.Status;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a session of any centre for the staff: a few queries, whatever its size. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadJurySession {

  private static final String SESSION =
      "select "
          + JurySessions.COLUMNS
          + ", s.address, s.room, s.examiner, s.has_incident, s.has_joining_issue,"
          + " s.examiner_global_comment, s.jury_comment, s.jury_comment_at,"
          + " (select a.first_name || ' ' || a.last_name from account a where a.id = s.jury_comment_by)"
          + " as jury_comment_by from session s where s.id = ?";

  private static final String CHANGES =
      """
      select e.at, e.action, case when e.subject_type = 'certification' then e.subject_id end as certification_id,
             a.first_name || ' ' || a.last_name as who,
             s.assigned_at is not null and e.at > s.assigned_at
               and e.actor_id is distinct from s.assigned_officer_id as unseen
        from session s
       cross join lateral (
              select * from audit_entry where subject_type = 'session' and subject_id = s.id
               union all
              select t.* from certification c
                join audit_entry t on t.subject_type = 'certification' and t.subject_id = c.id
               where c.session_id = s.id) e
        left join account a on a.id = e.actor_id
       where s.id = ? and e.at >= s.finalized_at
       order by e.id desc limit 12""";

  private static final String CERTIFICATIONS =
      """
      select c.id, c.first_name, c.last_name, c.state, c.cancelled, r.status, r.pix_score, r.correct_rate,
             case when r.status = 'ERROR' then r.comment_for_jury end as comment_for_jury,
      """
          + KeptComplementary.WITH_EXTERNAL
          + """

        from certification c left join certification_result r on r.id = c.current_result_id
       where c.session_id = ?
       order by\s"""
          + NameOrder.of("c")
          + ", c.id";

  @Inject Database database;
  @Inject IssueReports reports;
  @Inject WatchedQuestions watchedQuestions;
  @Inject DeskSessions desk;
  @Inject CurrentActor actor;

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

  private JurySession session(Row row, List<Certification> certifications) {
    long sessionId = row.number("id");
    return new JurySession(
        JurySessions.row(row),
        row.text("address"),
        row.text("room"),
        row.text("examiner"),
        row.flag("has_incident"),
        row.flag("has_joining_issue"),
        row.text("examiner_global_comment"),
        Objects.equals(row.numberOrNull("assigned_officer_id"), actor.accountId()),
        desk.obstacles(sessionId),
        row.text("jury_comment") == null
            ? null
            : new Note(
                row.text("jury_comment"),
                row.text("jury_comment_by"),
                row.instant("jury_comment_at")),
        database.list(CHANGES, ReadJurySession::change, sessionId),
        certifications);
  }

  private static Change change(Row row) {
    return new Change(
        row.instant("at"),
        row.text("action"),
        row.numberOrNull("certification_id"),
        row.text("who"),
        row.flag("unseen"));
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
        watched,
        KeptComplementary.outcomes(row, row.flag("cancelled")));
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
