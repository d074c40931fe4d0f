package fr.pix.certif.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.steering.boundary.WatchAcademy;
import fr.pix.certif.steering.boundary.WatchAcademy.CenterProgress;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchAcademyIT extends ContainerTest {

  private static final Instant TAKEN = Instant.parse("2026-03-26T09:00:00Z");

  @Inject WatchAcademy watchAcademy;
  @Inject CertificationFixture certifications;
  @Inject Database database;

  @Test
  void anAcademySeesHowFarItsCentresAreAndNoneOfAnother() throws Exception {
    School school = given.aSchool();
    long administrator = anAdministratorOf(school);
    anAdministratorOf(given.aSchool());
    long pupil = certifications.aPupil(school, "Martin", "3A");
    certifications.aPublishedCertification(school, pupil, TAKEN);
    certifications.anUnpublishedCertification(
        school, certifications.aPupil(school, "Petit", "3A"), TAKEN);

    List<CenterProgress> centers = as(administrator, () -> watchAcademy.centers());

    assertThat(centers)
        .containsExactly(
            new CenterProgress(school.uai(), "Collège " + school.uai(), 0, 1, 0, 1, 1));
  }

  @Test
  void theAdministratorOfACentreSeesNoAcademy() {
    School school = given.aSchool();

    assertThatThrownBy(() -> as(school.adminId(), () -> watchAcademy.centers()))
        .hasMessage("forbidden");
  }

  private long anAdministratorOf(School school) {
    long academy =
        given.id(
            "insert into academy (code, name) values (?, 'Académie') returning id",
            "A" + school.uai());
    database.update("update center set academy_id = ? where id = ?", academy, school.centerId());
    long account = given.anAccount();
    database.update("update account set academy_id = ? where id = ?", academy, account);
    return account;
  }
}
