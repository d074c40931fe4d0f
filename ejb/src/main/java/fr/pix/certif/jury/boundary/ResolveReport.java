package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.DeskCertification;
import fr.pix.certif.jury.entity.DeskSessions;
import fr.pix.certif.jury.entity.JuryDesk;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Settles an issue report by hand (résoudre le signalement), or opens it again. What the computer
 * settled stays: the question is neutralised or restored instead.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class ResolveReport {

  private static final String REPORT =
      """
      select r.id, r.category, r.subcategory, r.resolved_at is not null as resolved,
             coalesce(r.automatically_resolved, false) as automatic
        from issue_report r where r.id = ? and r.certification_id = ? for update""";

  private static final String RESOLVE =
      """
      update issue_report
         set resolved_at = ?, resolution = ?, automatically_resolved = ?, resolved_by = ? where id = ?""";

  @Inject JuryDesk desk;
  @Inject DeskSessions sessions;
  @Inject Database database;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private record Report(boolean impactful, boolean resolved, boolean automatic) {}

  /**
   * Settles it, or changes what was said when it was settled by hand.
   *
   * @param version of the certification as it was seen
   * @param resolution what was done about it
   */
  public void resolve(long certificationId, int version, long reportId, String resolution) {
    InvalidInput.ifAny(DeskRules.text("resolution", resolution, DeskRules.LONGEST_RESOLUTION));
    DeskCertification certification = open(certificationId, version);
    require(report(certificationId, reportId));
    database.update(
        RESOLVE, clock.instant(), resolution.strip(), false, actor.accountId(), reportId);
    close(certification, "issue-report.resolved", reportId);
  }

  /** Opens a report again that a person has settled. */
  public void reopen(long certificationId, int version, long reportId) {
    DeskCertification certification = open(certificationId, version);
    Report report = report(certificationId, reportId);
    require(report);
    DeskRules.requireNot(!report.resolved(), "jury.report-open");
    database.update(RESOLVE, null, null, null, null, reportId);
    close(certification, "issue-report.reopened", reportId);
  }

  private DeskCertification open(long certificationId, int version) {
    DeskCertification certification = desk.take(certificationId, version);
    DeskRules.requireChangeable(certification.standing());
    return certification;
  }

  private Report report(long certificationId, long reportId) {
    return database
        .first(
            REPORT,
            row ->
                new Report(
                    IssueReports.kind(row).isImpactful(),
                    row.flag("resolved"),
                    row.flag("automatic")),
            reportId,
            certificationId)
        .orElseThrow(() -> Refusal.notFound("jury.report-not-found"));
  }

  private static void require(Report report) {
    DeskRules.requireNot(report.automatic(), "jury.report-automatic");
    DeskRules.requireNot(!report.impactful(), "jury.report-not-impactful");
  }

  private void close(DeskCertification certification, String action, long reportId) {
    desk.touch(certification.id());
    sessions.weigh(certification.sessionId());
    audit.record(
        action, Subject.certification(certification.id()), Map.of(), Map.of("report", reportId));
  }
}
