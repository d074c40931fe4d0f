package fr.pix.certif.demo.boundary;

import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finalises, judges and publishes sessions of the demonstration, on behalf of those whose task it
 * is.
 */
@ApplicationScoped
class DemoOutcomes {

  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject AddIssueReport addIssueReport;
  @Inject FinalizeSession finalizeSession;
  @Inject ProcessFinalizedSessions processFinalizedSessions;
  @Inject PublishSession publishSession;

  void finalizeAndPublish(long sessionId, long adminId, long juryId) {
    finalizeAsIs(sessionId, adminId);
    SystemWork.run(() -> processFinalizedSessions.processNow(sessionId));
    SystemWork.onBehalfOf(juryId, () -> publishSession.publish(sessionId));
  }

  void finalizeAsIs(long sessionId, long adminId) {
    SystemWork.onBehalfOf(adminId, () -> close(sessionId));
  }

  /** With a suspicion of fraud and a reason for who left: the jury has to look at it. */
  void finalizeWithReports(long sessionId, long adminId) {
    SystemWork.onBehalfOf(
        adminId,
        () -> {
          FinalizationSheet sheet = readSheet.read(sessionId);
          sheet
              .unfinished()
              .forEach(line -> setAbortReason.set(line.certificationId(), AbortReason.TECHNICAL));
          addIssueReport.add(
              sheet.finished().get(0).certificationId(),
              new IssueReportDraft(
                  IssueCategory.FRAUD, null, "Téléphone utilisé pendant la question 4.", null));
          close(sessionId);
        });
  }

  private void close(long sessionId) {
    FinalizationSheet sheet = readSheet.read(sessionId);
    finalizeSession.finalizeSession(
        sessionId, sheet.fingerprint(), new Declaration(false, false, null));
  }
}
