package fr.pix.certif.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The booklets LSU and LSL take over one certification a pupil. */
class SchoolBookletIT extends ContainerTest {

  private static final String SCOPE = "organizations-certifications-result";
  private static final Instant LAST_YEAR = Instant.parse("2025-03-26T08:30:00Z");
  private static final Instant THIS_YEAR = Instant.parse("2026-03-26T08:30:00Z");

  @Inject MachineFixture machine;
  @Inject CertificationFixture certifications;
  @Inject Database database;

  @Test
  void aPupilStandsOnceWithTheNewestCertification() {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    certifications.aPublishedCertification(school, pupil, LAST_YEAR);
    Certified newest = certifications.aPublishedCertification(school, pupil, THIS_YEAR);

    JsonObject line = onlyLine(school);

    assertThat(line.getInt("id")).isEqualTo((int) newest.id());
    assertThat(line.getString("status")).isEqualTo("validated");
    assertThat(line.getInt("pixScore")).isEqualTo(312);
    assertThat(line.getString("lastName")).isEqualTo("Oxford");
    assertThat(line.getString("birthdate")).isEqualTo("2011-06-01");
    assertThat(line.getString("verificationCode")).isEqualTo(newest.code());
    assertThat(line.getString("date")).isEqualTo(THIS_YEAR.toString());
    assertThat(line.get("middleName")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void aLevelNotCertifiedIsZeroAndACompetenceNotTestedIsLeftOut() {
    School school = given.aSchool();
    certified(school, "Oxford", THIS_YEAR);

    JsonArray levels = onlyLine(school).getJsonArray("competenceResults");

    assertThat(levels).hasSize(15);
    assertThat(levels.getJsonObject(0).toString())
        .isEqualTo("{\"competenceId\":\"1.1\",\"level\":3}");
    assertThat(levels.getJsonObject(1).toString())
        .isEqualTo("{\"competenceId\":\"1.2\",\"level\":0}");
    assertThat(levels.getJsonObject(2).getString("competenceId")).isEqualTo("2.1");
  }

  @Test
  void nothingIsToldOfAResultNotPublished() {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    certifications.anUnpublishedCertification(school, pupil, THIS_YEAR);

    JsonObject line = onlyLine(school);

    assertThat(line.getString("status")).isEqualTo("pending");
    assertThat(line.getInt("pixScore")).isZero();
    assertThat(line.getJsonArray("competenceResults")).isEmpty();
    assertThat(line.get("deliveredAt")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void aRejectedCertificationEarnsNothing() {
    School school = given.aSchool();
    Certified rejected = certified(school, "Oxford", THIS_YEAR);
    certifications.addResult(rejected.id(), "REJECTED", 0);

    JsonObject line = onlyLine(school);

    assertThat(line.getString("status")).isEqualTo("rejected");
    assertThat(line.getInt("pixScore")).isZero();
    assertThat(line.getJsonArray("competenceResults")).isEmpty();
  }

  @Test
  void aLastCertificationThatIsCancelledLeavesTheOneBefore() {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Certified before = certifications.aPublishedCertification(school, pupil, LAST_YEAR);
    certifications.cancel(certifications.aPublishedCertification(school, pupil, THIS_YEAR));

    assertThat(onlyLine(school).getInt("id")).isEqualTo((int) before.id());
  }

  @Test
  void aCertificationTakenElsewhereFollowsTheAccountOfThePupil() {
    School elsewhere = given.aSchool();
    Certified taken = certified(elsewhere, "Oxford", THIS_YEAR);
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    database.update("update learner set account_id = ? where id = ?", taken.ownerId(), pupil);

    assertThat(onlyLine(school).getInt("id")).isEqualTo((int) taken.id());
  }

  @Test
  void aPupilWhoHasLeftTheSchoolIsNotTold() {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    certifications.aPublishedCertification(school, pupil, THIS_YEAR);
    database.update("update learner set disabled = true where id = ?", pupil);

    assertThat(lines(school)).isEmpty();
  }

  @Test
  void theFrameworkComesAlsoForASchoolThatNobodyKnows() {
    Answer answer = machine.getWithToken(path("9999999x"), machine.aToken(SCOPE));

    assertThat(answer.status()).isEqualTo(200);
    JsonObject attributes = answer.object().getJsonObject("data").getJsonObject("attributes");
    assertThat(attributes.getJsonArray("certifications")).isEmpty();
    assertThat(attributes.getJsonArray("competences")).hasSize(16);
    assertThat(attributes.getJsonArray("competences").getJsonObject(0).getJsonObject("area"))
        .containsKeys("id", "name");
  }

  @Test
  void onlyAMachineOfTheBookletsIsAnswered() {
    School school = given.aSchool();
    certified(school, "Oxford", THIS_YEAR);

    assertThat(machine.getWithToken(path(school.uai()), machine.aToken("profiles")).status())
        .isEqualTo(403);
    assertThat(machine.getWithToken(path(school.uai()), "inconnu").status()).isEqualTo(401);
  }

  private Certified certified(School school, String lastName, Instant takenAt) {
    return certifications.aPublishedCertification(
        school, certifications.aPupil(school, lastName, "3A"), takenAt);
  }

  private JsonObject onlyLine(School school) {
    assertThat(lines(school)).hasSize(1);
    return lines(school).get(0);
  }

  private List<JsonObject> lines(School school) {
    return machine
        .getWithToken(path(school.uai().toLowerCase(Locale.ROOT)), machine.aToken(SCOPE))
        .object()
        .getJsonObject("data")
        .getJsonObject("attributes")
        .getJsonArray("certifications")
        .getValuesAs(JsonObject.class);
  }

  private static String path(String uai) {
    return "/api/organizations/" + uai + "/certifications";
  }
}
