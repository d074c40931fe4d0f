package fr.pix.certif.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.results.boundary.SessionResults;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Refusal.Kind;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The results of a session are for its centre and for staff, once they are published. */
class SessionResultsIT extends ContainerTest {

  private static final Instant TAKEN_AT = Instant.parse("2026-03-26T08:30:00Z");

  @Inject CertificationFixture certifications;
  @Inject SessionResults sessionResults;
  @Inject Database database;

  @Test
  void theCentreTakesThePublishedResultsOfItsSession() throws Exception {
    School school = given.aSchool();
    Certified certified = certified(school, true);
    long session = sessionOf(certified);

    ResultsFile file = as(school.adminId(), () -> sessionResults.export(session));

    assertThat(file.name()).isEqualTo("20260326_0930_resultats_session_" + session + ".csv");
    assertThat(file.text().split("\n")).hasSize(2);
    assertThat(file.text().split("\n")[1])
        .startsWith(certified.id() + ";\"Lili\";\"Oxford\"")
        .endsWith(";" + session + ";\"Collège Frédéric-Mistral\";\"26/03/2026\"");
  }

  @Test
  void staffTakeThemWhateverTheCentre() throws Exception {
    long session = sessionOf(certified(given.aSchool(), true));
    long officer = given.anAccount();
    database.update("update account set staff_role = 'CERTIF' where id = ?", officer);

    assertThat(as(officer, () -> sessionResults.export(session)).text()).contains("Oxford");
  }

  @Test
  void nothingLeavesBeforeThePublication() {
    School school = given.aSchool();
    long session = sessionOf(certified(school, false));

    assertThatThrownBy(() -> as(school.adminId(), () -> sessionResults.export(session)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
              assertThat(refused.code()).isEqualTo("results.session-not-published");
            });
  }

  @Test
  void theSessionOfAnotherCentreIsAsMissing() {
    long session = sessionOf(certified(given.aSchool(), true));
    long stranger = given.aSchool().adminId();

    assertThatThrownBy(() -> as(stranger, () -> sessionResults.export(session)))
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_FOUND));
    assertThatThrownBy(() -> as(stranger, () -> sessionResults.export(999_999_999L)))
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.NOT_FOUND));
  }

  private Certified certified(School school, boolean published) {
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    return published
        ? certifications.aPublishedCertification(school, pupil, TAKEN_AT)
        : certifications.anUnpublishedCertification(school, pupil, TAKEN_AT);
  }

  private long sessionOf(Certified certified) {
    return database.number(
        "select session_id as number from certification where id = ?", certified.id());
  }
}
