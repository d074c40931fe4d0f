package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.AskedQuestion;
import fr.pix.certif.jury.boundary.CancelCertification;
import fr.pix.certif.jury.boundary.CertificationSheet;
import fr.pix.certif.jury.boundary.CommentCertification;
import fr.pix.certif.jury.boundary.CommentCertification.Comments;
import fr.pix.certif.jury.boundary.CorrectIdentity;
import fr.pix.certif.jury.boundary.DecideResult;
import fr.pix.certif.jury.boundary.GivenResult;
import fr.pix.certif.jury.boundary.JurySession.Status;
import fr.pix.certif.jury.boundary.NeutraliseQuestion;
import fr.pix.certif.jury.boundary.ReadCertification;
import fr.pix.certif.jury.boundary.ReadQuestions;
import fr.pix.certif.jury.boundary.ReadResults;
import fr.pix.certif.jury.boundary.RejectForFraud;
import fr.pix.certif.jury.boundary.RescoreCertification;
import fr.pix.certif.jury.boundary.ResolveReport;
import fr.pix.certif.jury.control.DeskRules.Identity;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.results.boundary.SessionResults;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JuryDeskIT extends ContainerTest {

  private interface Decision {
    void take(int version);
  }

  @Inject DeskFixture desk;
  @Inject ReadCertification readCertification;
  @Inject ReadQuestions readQuestions;
  @Inject ReadResults readResults;
  @Inject NeutraliseQuestion neutralise;
  @Inject CancelCertification cancel;
  @Inject RejectForFraud fraud;
  @Inject RescoreCertification rescore;
  @Inject DecideResult decide;
  @Inject CorrectIdentity identity;
  @Inject CommentCertification comment;
  @Inject ResolveReport resolve;
  @Inject PublishSession publishSession;

  @Inject SessionResults sessionResults;

  private long jury;

  @BeforeEach
  void someoneOfTheJury() {
    jury = given.aStaffMember("CERTIF");
  }

  @Test
  void aQuestionRemovedIsScoredWithoutAndRestoredWith() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    int rate = sheet(judged).correctRate();

    decide(judged, version -> neutralise.neutralise(id, version, 2));

    assertThat(sheet(judged).correctRate()).isEqualTo(100).isGreaterThan(rate);
    assertThat(questions(judged).get(1).neutralised()).isTrue();
    assertRefused(judged, v -> neutralise.neutralise(id, v, 2), "jury.already-neutralised");
    assertRefused(judged, v -> neutralise.restore(id, v, 3), "jury.not-neutralised");
    assertRefused(judged, v -> neutralise.neutralise(id, v, 999), "jury.question-not-found");

    decide(judged, version -> neutralise.restore(id, version, 2));

    assertThat(sheet(judged).correctRate()).isEqualTo(rate);
    List<GivenResult> results = as(jury, () -> readResults.read(id));
    assertThat(results).hasSize(3);
    assertThat(results.get(0).current()).isTrue();
    assertThat(results.get(0).author()).isEqualTo("Prénom Nom");
    assertThat(results.get(2).author()).isNull();
    assertThat(results.get(0).marks()).hasSize(16).allMatch(mark -> mark.rule() != null);
    assertThat(facts(judged))
        .contains("certification.question-neutralised", "certification.question-restored");
  }

  @Test
  void aCancellationByAPersonOutlivesARescoring() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();

    decide(judged, version -> cancel.cancel(id, version, "Identité usurpée."));
    decide(judged, version -> rescore.rescore(id, version));

    assertThat(sheet(judged).status()).isEqualTo(Status.CANCELLED);
    assertThat(sheet(judged).decisions().toldCandidate()).isEqualTo("Identité usurpée.");
    assertRefused(judged, v -> cancel.cancel(id, v, "Encore"), "jury.already-cancelled");
    assertThatThrownBy(() -> decide(judged, v -> cancel.cancel(id, v, " ")))
        .isInstanceOf(InvalidInput.class);

    decide(judged, version -> cancel.keep(id, version));

    assertThat(sheet(judged).status()).isEqualTo(Status.VALIDATED);
    assertThat(sheet(judged).decisions().toldCandidate()).isNull();
    assertRefused(judged, v -> cancel.keep(id, v), "jury.not-cancelled");
  }

  @Test
  void oneThatThePersonKeepsIsNotCancelledByTheTrustRuleAgain() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    int questions = questions(judged).size();
    for (int n = 1; n <= questions / 2; n++) {
      int question = n;
      decide(judged, version -> neutralise.neutralise(id, version, question));
    }
    assertThat(sheet(judged).status()).isEqualTo(Status.CANCELLED);

    decide(judged, version -> cancel.keep(id, version));
    decide(judged, version -> rescore.rescore(id, version));

    assertThat(sheet(judged).status()).isNotEqualTo(Status.CANCELLED);
  }

  @Test
  void aFraudEarnsNothingAndIsTakenBack() throws Exception {
    Judged judged = desk.aSuspect();
    long id = judged.certificationId();
    int pix = sheet(judged).pixScore();
    assertThat(desk.obstacle(judged)).isEqualTo("OPEN_REPORT");

    decide(judged, version -> fraud.reject(id, version, "Téléphone utilisé."));
    long report = report(judged);
    decide(judged, v -> resolve.resolve(id, v, report, "Fraude établie"));

    assertThat(sheet(judged).status()).isEqualTo(Status.REJECTED);
    assertThat(sheet(judged).pixScore()).isZero();
    assertThat(sheet(judged).decisions().toldOrganization()).isEqualTo("Téléphone utilisé.");
    assertThat(desk.obstacle(judged)).isEmpty();
    assertRefused(judged, v -> fraud.reject(id, v, "Encore"), "jury.already-rejected");
    assertRefused(judged, v -> rescore.rescore(id, v), "jury.fraud-in-force");
    assertRefused(judged, v -> neutralise.neutralise(id, v, 1), "jury.fraud-in-force");

    decide(judged, version -> fraud.undo(id, version));

    assertThat(sheet(judged).pixScore()).isEqualTo(pix);
    assertRefused(judged, v -> fraud.undo(id, v), "jury.not-rejected");
  }

  @Test
  void theSchoolReadsInItsFileWhyACertificationWasRejected() throws Exception {
    Judged judged = desk.aPublishable();
    decide(judged, v -> fraud.reject(judged.certificationId(), v, "Téléphone utilisé."));
    as(jury, () -> call(() -> publishSession.publish(judged.sessionId())));

    String file =
        as(judged.room().school().adminId(), () -> sessionResults.export(judged.sessionId()))
            .text();

    assertThat(file).contains("\"Rejetée\"").contains("\"Téléphone utilisé.\"");
  }

  @Test
  void aReportSettledFreesTheSessionAndOpenedAgainHoldsIt() throws Exception {
    Judged judged = desk.aMisnamed();
    long id = judged.certificationId();
    long report = report(judged);
    assertThat(desk.obstacle(judged)).isEqualTo("OPEN_REPORT");

    Identity right = new Identity(" Élodie ", "D’Argent  Du Pont", LocalDate.of(2011, 5, 21), "");
    decide(judged, version -> identity.correct(id, version, right));
    decide(judged, version -> resolve.resolve(id, version, report, "Corrigé"));

    assertThat(sheet(judged).person().lastName()).isEqualTo("D’Argent Du Pont");
    assertThat(sheet(judged).person().firstName()).isEqualTo("Élodie");
    assertThat(desk.obstacle(judged)).isEmpty();

    decide(judged, version -> resolve.reopen(id, version, report));

    assertThat(desk.obstacle(judged)).isEqualTo("OPEN_REPORT");
    assertRefused(judged, v -> resolve.reopen(id, v, report), "jury.report-open");
    assertRefused(judged, v -> resolve.resolve(id, v, -1, "x"), "jury.report-not-found");
    Identity wrong = new Identity("", "  ", LocalDate.of(1850, 1, 1), null);
    assertThatThrownBy(() -> decide(judged, v -> identity.correct(id, v, wrong)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.violations()).hasSize(3));
  }

  @Test
  void aResultGivenByHandCountsUntilTheScoreIsComputedAnew() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    List<Integer> pix = new ArrayList<>(Collections.nCopies(16, null));
    pix.set(0, 17);
    pix.set(1, 0);

    decide(judged, version -> decide.decide(id, version, true, pix));

    assertThat(sheet(judged).pixScore()).isEqualTo(17);
    GivenResult given = as(jury, () -> readResults.read(id)).get(0);
    assertThat(given.marks()).extracting(GivenResult.Mark::level).containsExactly(2, -1);
    assertRefused(judged, v -> neutralise.neutralise(id, v, 1), "jury.manual-result");
    pix.set(2, 65);
    assertThatThrownBy(() -> decide(judged, v -> decide.decide(id, v, true, pix)))
        .isInstanceOf(InvalidInput.class);

    decide(judged, version -> rescore.rescore(id, version));

    assertThat(sheet(judged).manual()).isFalse();
  }

  @Test
  void whatCandidatesReadDoesNotChangeUnderTheirEyes() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    as(jury, () -> call(() -> publishSession.publish(judged.sessionId())));

    assertRefused(judged, v -> neutralise.neutralise(id, v, 1), "jury.published");
    assertRefused(judged, v -> cancel.cancel(id, v, "Non"), "jury.published");
    assertRefused(judged, v -> fraud.reject(id, v, "Non"), "jury.published");
    assertRefused(judged, v -> rescore.rescore(id, v), "jury.published");

    decide(judged, v -> comment.comment(id, v, new Comments("Bravo", null, "Vu")));

    assertThat(sheet(judged).decisions().toldCandidate()).isEqualTo("Bravo");
    assertThatThrownBy(
            () ->
                decide(judged, v -> comment.comment(id, v, new Comments("x".repeat(501), "", ""))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aStalePageAForeignerAndAnotherRoleAreRefused() throws Exception {
    Judged judged = desk.aPublishable();
    long id = judged.certificationId();
    int seen = desk.version(judged);
    decide(judged, version -> neutralise.neutralise(id, version, 2));

    assertThatThrownBy(() -> as(jury, () -> call(() -> cancel.cancel(id, seen, "Trop tard"))))
        .hasMessage("jury.stale");
    assertThatThrownBy(() -> as(jury, () -> call(() -> rescore.rescore(-1, 0))))
        .hasMessage("jury.certification-not-found");
    long admin = judged.room().school().adminId();
    long trade = given.aStaffMember("METIER");
    assertThatThrownBy(() -> as(admin, () -> readCertification.read(id))).hasMessage("forbidden");
    assertThatThrownBy(() -> as(trade, () -> call(() -> rescore.rescore(id, desk.version(judged)))))
        .hasMessage("forbidden");
    assertThat(as(trade, () -> readCertification.read(id)).id()).isEqualTo(id);
  }

  private void decide(Judged judged, Decision decision) throws Exception {
    as(jury, () -> call(() -> decision.take(desk.version(judged))));
  }

  private void assertRefused(Judged judged, Decision decision, String code) {
    assertThatThrownBy(() -> decide(judged, decision)).hasMessage(code);
  }

  private static Void call(Runnable work) {
    work.run();
    return null;
  }

  private CertificationSheet sheet(Judged judged) throws Exception {
    return as(jury, () -> readCertification.read(judged.certificationId()));
  }

  private List<AskedQuestion> questions(Judged judged) throws Exception {
    return as(jury, () -> readQuestions.read(judged.certificationId()));
  }

  private List<String> facts(Judged judged) throws Exception {
    return sheet(judged).facts().stream().map(CertificationSheet.Fact::what).toList();
  }

  private long report(Judged judged) throws Exception {
    return sheet(judged).reports().get(0).id();
  }
}
