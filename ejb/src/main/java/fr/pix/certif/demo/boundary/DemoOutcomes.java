package fr.pix.certif.demo.boundary;

import fr.pix.certif.demo.control.DemoPaper;
import fr.pix.certif.demo.entity.DemoLetters;
import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.AttachPaper;
import fr.pix.certif.finalization.boundary.FinalizationSheet;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.boundary.SetAbortReason;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;

/**
 * Finalises, judges and publishes sessions of the demonstration, on behalf of those whose task it
 * is.
 */
@ApplicationScoped
class DemoOutcomes {

  @Inject ReadFinalizationSheet readSheet;
  @Inject SetAbortReason setAbortReason;
  @Inject AddIssueReport addIssueReport;
  @Inject AttachPaper attachPaper;
  @Inject FinalizeSession finalizeSession;
  @Inject ProcessFinalizedSessions processFinalizedSessions;
  @Inject PublishSession publishSession;
  @Inject DemoLetters letters;

  void finalizeAndPublish(long sessionId, long adminId, long juryId) {
    letters.recipients(sessionId);
    publishAsIs(sessionId, adminId, juryId);
    letters.refused(sessionId);
  }

  void publishAsIs(long sessionId, long adminId, long juryId) {
    finalizeAsIs(sessionId, adminId);
    SystemWork.run(() -> processFinalizedSessions.processNow(sessionId));
    SystemWork.onBehalfOf(juryId, () -> publishSession.publish(sessionId));
  }

  void finalizeAsIs(long sessionId, long adminId) {
    SystemWork.onBehalfOf(adminId, () -> close(sessionId));
  }

  /** With a suspicion of fraud, a wrong name and a reason for who left: the jury has to look. */
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
          addIssueReport.add(sheet.finished().get(1).certificationId(), wrongName());
          join(sessionId, AttachmentKind.ATTENDANCE_SHEET, "Feuille d'émargement signée");
          join(sessionId, AttachmentKind.FRAUD_REPORT, "Procès-verbal de fraude");
          close(sessionId);
        });
  }

  private void join(long sessionId, AttachmentKind kind, String line) {
    attachPaper.attach(sessionId, kind, new ByteArrayInputStream(DemoPaper.of(line)));
  }

  private static IssueReportDraft wrongName() {
    return new IssueReportDraft(
        IssueCategory.CANDIDATE_INFORMATIONS_CHANGES,
        IssueSubcategory.NAME_OR_BIRTHDATE,
        "Le prénom du candidat s’écrit avec un trait d’union.",
        null);
  }

  /** With a comment that somebody has to read before anything is published. */
  void finalizeWithComment(long sessionId, long adminId) {
    SystemWork.onBehalfOf(
        adminId,
        () ->
            close(
                sessionId,
                "La question 3 du premier candidat de la liste s’affichait mal. Merci de voir s’il"
                    + " faut la neutraliser."));
  }

  private void close(long sessionId) {
    close(sessionId, null);
  }

  private void close(long sessionId, String comment) {
    FinalizationSheet sheet = readSheet.read(sessionId);
    finalizeSession.finalizeSession(
        sessionId, sheet.fingerprint(), new Declaration(false, false, comment));
  }
}
