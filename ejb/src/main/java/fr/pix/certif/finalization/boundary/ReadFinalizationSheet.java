package fr.pix.certif.finalization.boundary;

import fr.pix.certif.finalization.boundary.FinalizationSheet.Line;
import fr.pix.certif.finalization.boundary.FinalizationSheet.Report;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.Readiness;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.finalization.control.TestEnd;
import fr.pix.certif.finalization.entity.Attachments;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.finalization.entity.SessionTests;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.issue.entity.IssueReports.IssueReport;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the sheet from which a centre finalises a session of its own. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ReadFinalizationSheet {

  @Inject OpenSessions sessions;
  @Inject SessionTests tests;
  @Inject IssueReports reports;
  @Inject Attachments attachments;
  @Inject CurrentActor actor;

  public FinalizationSheet read(long sessionId) {
    boolean finalized = sessions.isFinalized(sessionId, actor.get().centerIds());
    List<TestEnd> ends = tests.of(sessionId);
    List<IssueReport> made = reports.ofSession(sessionId);
    List<Attachment> papers = attachments.of(sessionId, false, actor.get().centerIds());
    Map<Long, List<Report>> reported =
        made.stream()
            .collect(
                Collectors.groupingBy(
                    IssueReport::certificationId,
                    Collectors.mapping(ReadFinalizationSheet::report, Collectors.toList())));
    return new FinalizationSheet(
        sessionId,
        finalized,
        lines(ends, false, reported),
        lines(ends, true, reported),
        Readiness.of(ends),
        papers,
        SheetFingerprint.of(
            ends,
            made.stream().map(IssueReport::id).toList(),
            papers.stream().map(Attachment::id).toList()));
  }

  private static List<Line> lines(
      List<TestEnd> ends, boolean completed, Map<Long, List<Report>> reported) {
    Collator french = Collator.getInstance(Locale.FRENCH);
    return ends.stream()
        .filter(end -> end.completed() == completed)
        .sorted(
            Comparator.comparing(TestEnd::lastName, french)
                .thenComparing(TestEnd::firstName, french))
        .map(end -> line(end, reported.getOrDefault(end.certificationId(), List.of())))
        .toList();
  }

  private static Line line(TestEnd end, List<Report> reports) {
    return new Line(
        end.certificationId(),
        end.firstName(),
        end.lastName(),
        end.endedByInvigilator(),
        end.reason(),
        reports);
  }

  private static Report report(IssueReport report) {
    return new Report(report.id(), report.kind(), report.description(), report.questionNumber());
  }
}
