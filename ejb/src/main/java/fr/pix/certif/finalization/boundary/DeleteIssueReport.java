package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes an issue report back, until the session is finalised. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class DeleteIssueReport {

  @Inject OpenSessions sessions;
  @Inject IssueReports reports;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  public void delete(long reportId) {
    long sessionId = sessions.lockOfReport(reportId, actor.get().centerIds());
    reports.remove(reportId);
    audit.record(
        "issue-report.deleted", Subject.session(sessionId), Map.of("report", reportId), Map.of());
  }
}
