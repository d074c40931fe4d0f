package fr.pix.certif.issue.entity;

import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The issue reports of certifications, in the order in which they were made. */
@ApplicationScoped
public class IssueReports {

  private static final String ADD =
      """
      insert into issue_report
        (certification_id, category, subcategory, description, question_number, created_at, created_by)
      values (?, ?, ?, ?, ?, ?, ?) returning id as number""";

  private static final String OF_SESSION =
      """
      select r.id, r.certification_id, r.category, r.subcategory, r.description, r.question_number,
             r.resolved_at, r.resolution, r.automatically_resolved
        from issue_report r join certification c on c.id = r.certification_id
       where c.session_id = ?
       order by r.id""";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A report as it stands.
   *
   * @param questionNumber null when it is about no question
   * @param resolvedAt null while nobody has settled it
   */
  public record IssueReport(
      long id,
      long certificationId,
      IssueKind kind,
      String description,
      Integer questionNumber,
      Instant resolvedAt,
      String resolution,
      boolean automaticallyResolved) {

    /** Whether somebody must act on it. */
    public boolean actionRequired() {
      return resolvedAt == null && kind.isImpactful();
    }
  }

  /** Adds a report that its rules have accepted; returns its number. */
  public long add(long certificationId, IssueReportDraft draft, long accountId) {
    return database.number(
        ADD,
        certificationId,
        draft.category(),
        draft.subcategory(),
        draft.description(),
        draft.questionNumber(),
        clock.instant(),
        accountId);
  }

  public void remove(long reportId) {
    database.update("delete from issue_report where id = ?", reportId);
  }

  public List<IssueReport> ofSession(long sessionId) {
    return database.list(OF_SESSION, IssueReports::report, sessionId);
  }

  /** The kind kept in a row; a pair that no longer means anything is for people to look at. */
  public static IssueKind kind(Row row) {
    String subcategory = row.text("subcategory");
    return IssueKind.of(
            IssueCategory.valueOf(row.text("category")),
            subcategory == null ? null : IssueSubcategory.valueOf(subcategory))
        .orElse(IssueKind.OTHER);
  }

  private static IssueReport report(Row row) {
    return new IssueReport(
        row.number("id"),
        row.number("certification_id"),
        kind(row),
        row.text("description"),
        row.integerOrNull("question_number"),
        row.instant("resolved_at"),
        row.text("resolution"),
        row.flag("automatically_resolved"));
  }
}
