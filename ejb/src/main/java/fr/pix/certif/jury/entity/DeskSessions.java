package fr.pix.certif.jury.entity;

import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.issue.entity.IssueReports.IssueReport;
import fr.pix.certif.jury.control.Publishability;
import fr.pix.certif.jury.control.Publishability.Judged;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps a judged session from being published, found again after each decision. */
@ApplicationScoped
public class DeskSessions {

  private static final String SESSION =
      """
      select s.examiner_global_comment is not null and s.comment_settled_by is null as commented,
             s.invigilation_settled_by is not null
               or exists (select 1 from invigilator_access i where i.session_id = s.id) as invigilated
        from session s where s.id = ? and s.processed_at is not null""";

  private static final String CERTIFICATIONS =
      """
      select c.id, c.cancelled, c.state = 'COMPLETED' or c.abort_reason is not null as explained,
             r.id is null or r.status = 'ERROR' as in_error
        from certification c left join certification_result r on r.id = c.current_result_id
       where c.session_id = ?""";

  private static final String WRITE =
      """
      update session
         set publishable = ?::text is null, not_publishable_because = ?, version = version + 1
       where id = ? and processed_at is not null
         and (not_publishable_because is distinct from ?::text or publishable is null)""";

  @Inject Database database;
  @Inject IssueReports reports;

  /** Everything that keeps a judged session back, the first one first; none for another session. */
  public List<Obstacle> obstacles(long sessionId) {
    Set<Long> waiting =
        reports.ofSession(sessionId).stream()
            .filter(IssueReport::actionRequired)
            .map(IssueReport::certificationId)
            .collect(Collectors.toSet());
    List<Judged> certifications =
        database.list(
            CERTIFICATIONS,
            row ->
                new Judged(
                    waiting.contains(row.number("id")),
                    row.flag("in_error") && !row.flag("cancelled"),
                    row.flag("explained") || row.flag("cancelled")),
            sessionId);
    return database
        .first(
            SESSION,
            row ->
                Publishability.obstacles(
                    row.flag("commented"), row.flag("invigilated"), certifications),
            sessionId)
        .orElse(List.of());
  }

  /** Says anew whether a judged session may be published; the caller holds it locked. */
  public void weigh(long sessionId) {
    String obstacle = obstacles(sessionId).stream().findFirst().map(Obstacle::name).orElse(null);
    database.update(WRITE, obstacle, obstacle, sessionId, obstacle);
  }
}
