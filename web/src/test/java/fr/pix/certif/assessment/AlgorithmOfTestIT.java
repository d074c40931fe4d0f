package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.TestSubject;
import fr.pix.certif.assessment.entity.TestAlgorithms;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.certificate.boundary.MyCertifications;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.positioning.entity.KnowledgeRepository;
import fr.pix.certif.positioning.entity.ProfileRepository;
import fr.pix.certif.results.boundary.ClassResults;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A test is made, kept and scored by its algorithm; an adaptive one has its place. */
class AlgorithmOfTestIT extends ContainerTest {

  private static final Instant TAKEN = Instant.parse("2026-03-26T08:30:00Z");

  @Inject StartOrResume startOrResume;
  @Inject TestAlgorithms algorithms;
  @Inject ContentCatalog catalog;
  @Inject ProfileRepository profiles;
  @Inject KnowledgeRepository knowledge;
  @Inject ProcessFinalizedSessions processSessions;
  @Inject ReadJurySession readSession;
  @Inject ClassResults classResults;
  @Inject MyCertifications myCertifications;
  @Inject CertificationFixture certifications;
  @Inject RoomFixture rooms;
  @Inject Database database;

  private record Draw(String algorithm, long seed, List<String> questions) {

    static Draw of(Row row) {
      return new Draw(
          row.text("algorithm"), row.number("seed"), row.words("challenge_ids").toList());
    }
  }

  @Test
  void theDrawIsKeptWithItsSeedAndCanBeDoneAgain() throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    Draw kept = draw(enter(pupil));

    var subject =
        new TestSubject(
            catalog.content(),
            profiles.ineOf(pupil.accountId()).flatMap(profiles::newestOf).orElseThrow(),
            knowledge.provingChallenges(pupil.accountId()),
            false,
            Set.of());
    List<DrawnChallenge> again = algorithms.of(kept.algorithm()).begin(subject, kept.seed());

    assertThat(kept.algorithm()).isEqualTo("PROFILE_V2");
    assertThat(again)
        .extracting(DrawnChallenge::challengeId)
        .containsExactlyElementsOf(kept.questions());
  }

  @Test
  void aCertificationOfAnAlgorithmThatIsNotKnownIsNotJudged() throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    long certification = enter(pupil);
    keepAlgorithm(certification, "ADAPTIVE_V3");
    rooms.finalizeSession(pupil.room());

    assertThatThrownBy(() -> asSystem(() -> processSessions.processNow(pupil.room().sessionId())))
        .hasStackTraceContaining("ADAPTIVE_V3");
    assertThat(
            given.count(
                "select count(*) as number from certification_result where certification_id = ?",
                certification))
        .isZero();
    keepAlgorithm(certification, "PROFILE_V2");
  }

  private void keepAlgorithm(long certification, String name) {
    database.update("update certification set algorithm = ? where id = ?", name, certification);
  }

  @Test
  void aTestWithoutScoreIsReadByTheJuryTheSchoolAndItsCandidate() throws Exception {
    School school = given.aSchool();
    Certified certified =
        certifications.aPublishedCertification(
            school, certifications.aPupil(school, "Oxford", "3A"), TAKEN);
    rejectWithoutScore(certified);
    long session =
        given.count("select session_id as number from certification where id = ?", certified.id());

    var judged = as(given.aStaffMember("CERTIF"), () -> readSession.read(session));
    var file = as(school.adminId(), () -> classResults.export(school.organizationId(), "3A"));
    var own = as(certified.ownerId(), () -> myCertifications.list());

    assertThat(judged.certifications()).singleElement().extracting("pixScore").isNull();
    assertThat(file.text()).contains(certified.id() + ";");
    assertThat(own).singleElement().extracting("score").isNull();
  }

  @Test
  void whatAnAdaptiveTestKeepsIsHeldTogether() {
    School school = given.aSchool();
    long certification =
        certifications
            .aPublishedCertification(school, certifications.aPupil(school, "Oxford", "3A"), TAKEN)
            .id();

    assertBreaks(
        "certification_every_question_keeps_its_calibration",
        "update certification_draw set challenge_difficulties = '{1.5}' where certification_id = ?",
        certification);
    assertBreaks(
        "certification_result_each_capacity_has_its_error",
        "update certification_result set capacities = '{0.1,0.2}' where certification_id = ?",
        certification);
    assertBreaks(
        "certification_result_says_what_was_validated",
        "update certification_result set pix_score = null where certification_id = ?",
        certification);
    assertBreaks(
        "certification_result_marks_come_together",
        "update certification_result set mark_levels = null where certification_id = ?",
        certification);
    assertBreaks(
        "certification_algorithm_is_known",
        "update certification set algorithm = 'AUTRE' where id = ?",
        certification);
  }

  private void assertBreaks(String constraint, String sql, long id) {
    assertThatThrownBy(() -> database.update(sql, id))
        .isInstanceOfSatisfying(
            ConstraintBroken.class,
            broken -> assertThat(broken.constraint()).isEqualTo(constraint));
  }

  private void rejectWithoutScore(Certified certified) {
    certifications.addResult(certified.id(), "REJECTED", 0);
    database.update(
        """
        update certification_result r
           set pix_score = null, correct_rate = null, mark_levels = null, mark_scores = null
          from certification c where c.id = ? and r.id = c.current_result_id""",
        certified.id());
  }

  private long enter(Pupil pupil) throws Exception {
    rooms.present(pupil);
    return as(
        pupil.accountId(),
        () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
  }

  private Draw draw(long certification) {
    return database
        .first(
            """
            select c.algorithm, d.seed, d.challenge_ids
              from certification c join certification_draw d on d.certification_id = c.id where c.id = ?""",
            Draw::of,
            certification)
        .orElseThrow();
  }
}
