package fr.pix.certif.jury;

import static fr.pix.certif.scoring.control.ComplementaryCertification.CLEA;
import static fr.pix.certif.scoring.control.ComplementaryCertification.DROIT;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_2ND_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.CANCELLED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_PASSED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.certificate.boundary.MyCertifications;
import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.AskedQuestion;
import fr.pix.certif.jury.boundary.CancelCertification;
import fr.pix.certif.jury.boundary.DecideResult;
import fr.pix.certif.jury.boundary.GivenResult;
import fr.pix.certif.jury.boundary.NeutraliseQuestion;
import fr.pix.certif.jury.boundary.ReadComplementary;
import fr.pix.certif.jury.boundary.ReadQuestions;
import fr.pix.certif.jury.boundary.ReadResults;
import fr.pix.certif.jury.boundary.RejectForFraud;
import fr.pix.certif.jury.boundary.RescoreCertification;
import fr.pix.certif.jury.entity.ExternalLevels.Taken;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.results.boundary.SessionResults;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certifications taken besides Pix: from the enrolment to what the candidate reads. */
class ComplementaryIT extends ContainerTest {

  @Inject DeskFixture desk;
  @Inject ReadResults readResults;
  @Inject ReadQuestions readQuestions;
  @Inject ReadComplementary readComplementary;
  @Inject NeutraliseQuestion neutralise;
  @Inject RescoreCertification rescore;
  @Inject RejectForFraud fraud;
  @Inject DecideResult decideResult;
  @Inject CancelCertification cancel;
  @Inject PublishSession publishSession;
  @Inject SessionResults sessionResults;
  @Inject MyCertifications myCertifications;

  private long jury;

  /** A change of the jury, made of a certification as it was seen. */
  private interface Change {
    void make(long id, int version);
  }

  @BeforeEach
  void someoneOfTheJury() {
    jury = given.aStaffMember("CERTIF");
  }

  @Test
  void theyAreJudgedWithTheCertificationAndAgainAtEachRescoring() throws Exception {
    Judged judged = desk.aSubscriber("CLEA", "DROIT");
    assertThat(newest(judged).complementary()).isEqualTo(Map.of(CLEA, ACQUIRED, DROIT, NOT_PASSED));

    change(judged, (id, version) -> fraud.reject(id, version, "Téléphone à la main."));
    assertThat(newest(judged).complementary()).containsEntry(CLEA, NOT_ACQUIRED);

    change(judged, fraud::undo);
    change(judged, rescore::rescore);
    assertThat(newest(judged).complementary()).containsEntry(CLEA, ACQUIRED);
    assertThat(results(judged)).allSatisfy(each -> assertThat(each.complementary()).hasSize(2));
  }

  @Test
  void aResultByHandKeepsWhatWasAcquiredOnlyIfItIsObtained() throws Exception {
    Judged judged = desk.aSubscriber("CLEA");
    List<Integer> pix = Collections.nCopies(16, 8);

    change(judged, (id, version) -> decideResult.decide(id, version, true, pix));
    assertThat(newest(judged).complementary()).containsEntry(CLEA, ACQUIRED);

    change(judged, (id, version) -> decideResult.decide(id, version, false, pix));
    assertThat(newest(judged).complementary()).containsEntry(CLEA, NOT_ACQUIRED);
  }

  @Test
  void aHabilitationThatTheCentreDoesNotHaveAttachesNothing() throws Exception {
    Judged judged = desk.aSubscriber("CLEA", "EDU_1ER_DEGRE");

    assertThat(newest(judged).complementary()).containsOnlyKeys(CLEA);
  }

  @Test
  void pixEduIsJudgedByItsOwnQuestionsWhichComeFirst() throws Exception {
    Judged judged = desk.aSubscriber("CLEA", "EDU_2ND_DEGRE");

    assertThat(newest(judged).complementary())
        .isEqualTo(Map.of(CLEA, ACQUIRED, EDU_2ND_DEGRE, ACQUIRED));
    assertThat(as(jury, () -> readQuestions.read(judged.certificationId())))
        .hasSizeGreaterThan(20)
        .satisfies(
            all -> {
              assertThat(all.subList(0, 20))
                  .extracting(AskedQuestion::competenceCode)
                  .containsOnly("E1", "E2", "E3", "E4", "E5");
              assertThat(all.subList(20, all.size()))
                  .allMatch(each -> each.competenceCode().matches("[1-5]\\.[1-4]"));
            });
  }

  @Test
  void staffReadWhatIsTakenBesidesBeforeAndAfterItIsJudged() throws Exception {
    Judged waiting = desk.aWaitingSubscriber("CLEA", "EDU_2ND_DEGRE");
    assertThat(taken(waiting))
        .extracting(Taken::certification, Taken::outcome)
        .containsExactly(tuple(CLEA, null), tuple(EDU_2ND_DEGRE, null));

    Judged judged = desk.aSubscriber("DROIT", "EDU_2ND_DEGRE");
    assertThat(taken(judged))
        .extracting(Taken::certification, Taken::outcome)
        .containsExactly(
            tuple(DROIT, new ComplementaryOutcome(NOT_PASSED, null)),
            tuple(EDU_2ND_DEGRE, new ComplementaryOutcome(PROVISIONAL, null)));
    assertThat(taken(desk.aPublishable())).isEmpty();
  }

  private List<Taken> taken(Judged judged) throws Exception {
    return as(jury, () -> readComplementary.taken(judged.certificationId()));
  }

  @Test
  void aNeutralisedQuestionOfPixEduCountsNoMore() throws Exception {
    Judged judged = desk.aTeacherWhoFailed();
    assertThat(newest(judged).complementary()).containsEntry(EDU_2ND_DEGRE, NOT_ACQUIRED);

    for (int wrong = 3; wrong <= 5; wrong++) {
      int question = wrong;
      change(judged, (id, version) -> neutralise.neutralise(id, version, question));
    }

    assertThat(newest(judged).complementary()).containsEntry(EDU_2ND_DEGRE, ACQUIRED);
  }

  @Test
  void whoSubscribedToNothingHasNothing() throws Exception {
    Judged judged = desk.aPublishable();

    assertThat(newest(judged).complementary()).isEmpty();
    publish(judged);
    assertThat(file(judged)).doesNotContain("Certification CléA");
  }

  @Test
  void theCentreAndTheCandidateReadThemOncePublished() throws Exception {
    Judged judged = desk.aSubscriber("CLEA", "DROIT");
    assertThat(told(judged)).isEmpty();

    publish(judged);

    assertThat(told(judged)).isEqualTo(Map.of(CLEA, ACQUIRED, DROIT, NOT_PASSED));
    assertThat(file(judged))
        .contains("\"Statut\";\"Certification CléA Numérique\";\"Certification Pix+ Droit\";")
        .contains("\"Validée\";\"Validée\";\"Non passée\";");
  }

  @Test
  void aCancellationTakesThemWithIt() throws Exception {
    Judged judged = desk.aSubscriber("CLEA");
    change(judged, (id, version) -> cancel.cancel(id, version, "Identité usurpée."));
    publish(judged);

    assertThat(newest(judged).complementary()).containsEntry(CLEA, CANCELLED);
    assertThat(told(judged)).containsEntry(CLEA, CANCELLED);
    assertThat(file(judged)).contains("\"Annulée\";\"Annulée\";\"-\"");
  }

  private void change(Judged judged, Change change) throws Exception {
    int version = desk.version(judged);
    as(
        jury,
        () -> {
          change.make(judged.certificationId(), version);
          return null;
        });
  }

  private void publish(Judged judged) throws Exception {
    as(
        jury,
        () -> {
          publishSession.publish(judged.sessionId());
          return null;
        });
  }

  private List<GivenResult> results(Judged judged) throws Exception {
    return as(jury, () -> readResults.read(judged.certificationId()));
  }

  private GivenResult newest(Judged judged) throws Exception {
    return results(judged).get(0);
  }

  private Map<ComplementaryCertification, ComplementaryVerdict> told(Judged judged)
      throws Exception {
    Map<ComplementaryCertification, ComplementaryVerdict> told =
        new EnumMap<>(ComplementaryCertification.class);
    as(judged.pupil().accountId(), () -> myCertifications.list())
        .get(0)
        .complementary()
        .forEach((certification, outcome) -> told.put(certification, outcome.verdict()));
    return told;
  }

  private String file(Judged judged) throws Exception {
    return as(
        judged.room().school().adminId(), () -> sessionResults.export(judged.sessionId()).text());
  }
}
