package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Reports an incident of a candidate's test (signalement), until the session is finalised. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class AddIssueReport {

  @Inject OpenSessions sessions;
  @Inject IssueReports reports;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /** Adds the report and returns its number; everything wrong in the draft is told at once. */
  public long add(long certificationId, IssueReportDraft draft) {
    sessions.lockOfCertification(certificationId, actor.get().centerIds());
    InvalidInput.ifAny(draft.violations());
    IssueReportDraft kept = draft.normalised();
    long reportId = reports.add(certificationId, kept, actor.accountId());
    audit.record(
        "issue-report.added",
        Subject.certification(certificationId),
        Map.of(),
        Map.of("report", reportId, "kind", kept.kind().map(IssueKind::name).orElseThrow()));
    return reportId;
  }
}
