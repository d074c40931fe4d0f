package fr.pix.certif.jury;

import static fr.pix.certif.scoring.control.ComplementaryCertification.CLEA;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_1ER_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryCertification.EDU_2ND_DEGRE;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.CANCELLED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.NOT_ACQUIRED;
import static fr.pix.certif.scoring.control.ComplementaryVerdict.PROVISIONAL;
import static fr.pix.certif.scoring.control.ExternalVerdict.AVANCE;
import static fr.pix.certif.scoring.control.ExternalVerdict.CONFIRME;
import static fr.pix.certif.scoring.control.ExternalVerdict.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.certificate.boundary.CertificateOfCandidate;
import fr.pix.certif.certificate.boundary.MyCertifications;
import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.CancelCertification;
import fr.pix.certif.jury.boundary.DecideExternalLevel;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a jury outside Pix says of Pix+ Édu, written by the staff. */
class DecideExternalLevelIT extends ContainerTest {

  @Inject DeskFixture desk;
  @Inject DecideExternalLevel external;
  @Inject CancelCertification cancel;
  @Inject PublishSession publishSession;
  @Inject MyCertifications myCertifications;
  @Inject CertificateOfCandidate certificateOfCandidate;

  private long jury;

  @BeforeEach
  void someoneOfTheJury() {
    jury = given.aStaffMember("CERTIF");
  }

  @Test
  void theTestAloneIsProvisionalThenTheLevelIsTheJurysAndItCanBeTakenBack() throws Exception {
    Judged judged = aTeacher();
    publish(judged);
    assertThat(told(judged)).isEqualTo(new ComplementaryOutcome(PROVISIONAL, null));

    decide(judged, AVANCE);
    assertThat(told(judged)).isEqualTo(new ComplementaryOutcome(ACQUIRED, AVANCE));
    assertThat(certificate(judged)).isEqualTo(new ComplementaryOutcome(ACQUIRED, AVANCE));

    decide(judged, REJECTED);
    assertThat(told(judged)).isEqualTo(new ComplementaryOutcome(NOT_ACQUIRED, null));
    assertThat(certificate(judged)).isNull();

    withdraw(judged);
    assertThat(told(judged)).isEqualTo(new ComplementaryOutcome(PROVISIONAL, null));
    assertThat(
            given.count(
                """
                select count(*) as number from audit_entry
                 where subject_type = 'certification' and subject_id = ? and actor_id = ?
                   and action like 'certification.external-level-%'""",
                judged.certificationId(), jury))
        .isEqualTo(3);
  }

  @Test
  void aCancellationTakesTheLevelWithItAndNoneIsGivenMeanwhile() throws Exception {
    Judged judged = aTeacher();
    decide(judged, CONFIRME);
    int version = desk.version(judged);
    as(jury, () -> done(() -> cancel.cancel(judged.certificationId(), version, "Usurpation.")));

    assertThatThrownBy(() -> decide(judged, AVANCE)).hasMessage("jury.external-cancelled");
    publish(judged);
    assertThat(told(judged)).isEqualTo(new ComplementaryOutcome(CANCELLED, null));
  }

  @Test
  void withoutAnAcquiredTestThereIsNothingToGiveALevelTo() throws Exception {
    Judged judged = desk.aTeacherWhoFailed();

    assertThat(desk.complementary(judged)).containsExactly("EDU_2ND_DEGRE NOT_ACQUIRED");
    assertThatThrownBy(() -> decide(judged, AVANCE)).hasMessage("jury.external-without-test");
    assertThatThrownBy(() -> withdraw(judged)).hasMessage("jury.external-none");
  }

  @Test
  void whatWasNotTakenOrHasNoJuryIsMissing() throws Exception {
    Judged judged = desk.aSubscriber("CLEA", "EDU_2ND_DEGRE");

    for (ComplementaryCertification other :
        new ComplementaryCertification[] {CLEA, EDU_1ER_DEGRE}) {
      assertThatThrownBy(() -> decide(judged, other, AVANCE)).hasMessage("jury.external-not-taken");
    }
    assertThat(levels(judged)).isZero();
  }

  @Test
  void theSameLevelTwiceNoneAtAllAndAStalePageAreRefused() throws Exception {
    Judged judged = aTeacher();
    int seen = desk.version(judged);
    decide(judged, AVANCE);

    assertThatThrownBy(() -> decide(judged, AVANCE)).hasMessage("jury.external-already");
    assertThat(catchThrowableOfType(InvalidInput.class, () -> decide(judged, null)).violations())
        .extracting("field")
        .containsExactly("level");
    assertThatThrownBy(
            () ->
                as(
                    jury,
                    () ->
                        done(
                            () ->
                                external.decide(
                                    judged.certificationId(), seen, EDU_2ND_DEGRE, CONFIRME))))
        .hasMessage("jury.stale");
    assertThat(levels(judged)).isOne();
  }

  @Test
  void onlyTheJuryMay() throws Exception {
    Judged judged = aTeacher();
    int version = desk.version(judged);

    for (long other : new long[] {given.aStaffMember("METIER"), judged.room().school().adminId()}) {
      assertThatThrownBy(
              () ->
                  as(
                      other,
                      () ->
                          done(
                              () ->
                                  external.decide(
                                      judged.certificationId(), version, EDU_2ND_DEGRE, AVANCE))))
          .hasMessage("forbidden");
    }
  }

  /** Of whose own questions all are right but one. */
  private Judged aTeacher() throws Exception {
    return desk.aSubscriber("EDU_2ND_DEGRE");
  }

  private void decide(Judged judged, ExternalVerdict verdict) throws Exception {
    decide(judged, EDU_2ND_DEGRE, verdict);
  }

  private void decide(
      Judged judged, ComplementaryCertification certification, ExternalVerdict verdict)
      throws Exception {
    int version = desk.version(judged);
    as(
        jury,
        () ->
            done(() -> external.decide(judged.certificationId(), version, certification, verdict)));
  }

  private void withdraw(Judged judged) throws Exception {
    int version = desk.version(judged);
    as(jury, () -> done(() -> external.withdraw(judged.certificationId(), version, EDU_2ND_DEGRE)));
  }

  private void publish(Judged judged) throws Exception {
    as(jury, () -> done(() -> publishSession.publish(judged.sessionId())));
  }

  private static Object done(Runnable work) {
    work.run();
    return null;
  }

  private ComplementaryOutcome told(Judged judged) throws Exception {
    return as(judged.pupil().accountId(), () -> myCertifications.list())
        .get(0)
        .complementary()
        .get(EDU_2ND_DEGRE);
  }

  private ComplementaryOutcome certificate(Judged judged) throws Exception {
    return as(
            judged.pupil().accountId(), () -> certificateOfCandidate.read(judged.certificationId()))
        .complementary()
        .get(EDU_2ND_DEGRE);
  }

  private long levels(Judged judged) {
    return given.count(
        "select count(*) as number from complementary_external where certification_id = ?",
        judged.certificationId());
  }
}
