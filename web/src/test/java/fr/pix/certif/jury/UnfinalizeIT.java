package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.finalization.boundary.AddIssueReport;
import fr.pix.certif.finalization.boundary.FinalizeSession;
import fr.pix.certif.finalization.boundary.ReadFinalizationSheet;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.issue.control.IssueCategory;
import fr.pix.certif.issue.control.IssueReportDraft;
import fr.pix.certif.issue.control.IssueSubcategory;
import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.NeutraliseQuestion;
import fr.pix.certif.jury.boundary.ReadCertification;
import fr.pix.certif.jury.boundary.UnfinalizeSession;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinalizeIT extends ContainerTest {

  @Inject DeskFixture desk;
  @Inject UnfinalizeSession unfinalize;
  @Inject AddIssueReport addReport;
  @Inject FinalizeSession finalizeSession;
  @Inject ReadFinalizationSheet readSheet;
  @Inject NeutraliseQuestion neutralise;
  @Inject ReadCertification readCertification;
  @Inject PublishSession publishSession;

  private long jury;

  @BeforeEach
  void someoneOfTheJury() {
    jury = given.aStaffMember("CERTIF");
  }

  @Test
  void aSessionGivenBackTakesAReportAndIsJudgedAnew() throws Exception {
    Judged judged = desk.aPublishable();
    long admin = judged.room().school().adminId();
    int before = as(jury, () -> readCertification.read(judged.certificationId())).correctRate();

    unfinalize(jury, judged);

    as(
        admin,
        () ->
            addReport.add(
                judged.certificationId(),
                new IssueReportDraft(
                    IssueCategory.IN_CHALLENGE, IssueSubcategory.SKIP_ON_OOPS, null, 2)));
    as(
        admin,
        () ->
            finalizeSession.finalizeSession(
                judged.sessionId(),
                readSheet.read(judged.sessionId()).fingerprint(),
                new Declaration(false, false, null)));
    desk.await(judged);

    var sheet = as(jury, () -> readCertification.read(judged.certificationId()));
    assertThat(sheet.correctRate()).isEqualTo(100).isGreaterThan(before);
    assertThat(sheet.facts()).extracting(fact -> fact.what()).contains("session.unfinalized");
    assertThat(
            given.count(
                "select count(*) as number from certification_result where certification_id = ?",
                judged.certificationId()))
        .isEqualTo(2);
  }

  @Test
  void neitherAPublishedSessionNorOneThatPeopleDecidedNorAForeigners() throws Exception {
    Judged published = desk.aPublishable();
    as(
        jury,
        () -> {
          publishSession.publish(published.sessionId());
          return null;
        });
    assertThatThrownBy(() -> unfinalize(jury, published)).hasMessage("jury.session-published");

    Judged decided = desk.aPublishable();
    as(
        jury,
        () -> {
          neutralise.neutralise(decided.certificationId(), desk.version(decided), 2);
          return null;
        });
    assertThatThrownBy(() -> unfinalize(jury, decided)).hasMessage("jury.decided-by-people");

    long admin = decided.room().school().adminId();
    assertThatThrownBy(() -> unfinalize(admin, decided)).hasMessage("forbidden");

    Judged twice = desk.aPublishable();
    unfinalize(jury, twice);
    assertThatThrownBy(() -> unfinalize(jury, twice)).hasMessage("jury.not-finalized");
  }

  private void unfinalize(long account, Judged judged) throws Exception {
    as(
        account,
        () -> {
          unfinalize.unfinalize(judged.sessionId());
          return null;
        });
  }
}
