package fr.pix.certif.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.results.boundary.CertifyingSchools;
import fr.pix.certif.results.boundary.ClassCertificates;
import fr.pix.certif.results.boundary.ClassResults;
import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Refusal.Kind;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ClassResultsIT extends ContainerTest {

  private static final Instant LAST_YEAR = Instant.parse("2025-03-26T08:30:00Z");
  private static final Instant THIS_YEAR = Instant.parse("2026-03-26T08:30:00Z");

  @Inject CertificationFixture certifications;
  @Inject ClassResults classResults;
  @Inject ClassCertificates classCertificates;
  @Inject CertifyingSchools certifyingSchools;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void aPupilCertifiedTwiceStandsTwiceInTheFileAndOnceAmongTheCertificates() throws Exception {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Certified old = certifications.aPublishedCertification(school, pupil, LAST_YEAR);
    Certified recent = certifications.aPublishedCertification(school, pupil, THIS_YEAR);

    List<String> lines = lines(school, "3A");
    List<Certificate> certificates = certificates(school, "3A");

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith(old.id() + ";\"Lili\";\"Oxford\";\"01/06/2011\";\"Nîmes\"");
    assertThat(lines.get(2)).startsWith(recent.id() + ";").endsWith("\"26/03/2026\"");
    assertThat(certificates).extracting(Certificate::certificationId).containsExactly(recent.id());
  }

  @Test
  void aLastCertificationThatIsCancelledLeavesTheOneBefore() throws Exception {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Certified old = certifications.aPublishedCertification(school, pupil, LAST_YEAR);
    certifications.cancel(certifications.aPublishedCertification(school, pupil, THIS_YEAR));

    List<Certificate> certificates = certificates(school, "3A");

    assertThat(certificates).extracting(Certificate::certificationId).containsExactly(old.id());
  }

  @Test
  void aClassIsFoundInAnyLetterCaseAndNamedAsTheSchoolWritesIt() throws Exception {
    School school = given.aSchool();
    certified(school, "Oxford", "3ème A");

    ResultsFile file =
        as(school.adminId(), () -> classResults.export(school.organizationId(), " 3ÈME a "));

    assertThat(file.name()).matches("\\d{8}_resultats_3eme_A\\.csv");
  }

  @Test
  void pupilsFollowTheFrenchOrderOfTheirNames() throws Exception {
    School school = given.aSchool();
    certified(school, "Zidane", "3A");
    certified(school, "Étienne", "3A");
    certified(school, "faure", "3A");
    certified(school, "Élan", "3A");

    List<Certificate> certificates = certificates(school, "3A");

    assertThat(certificates)
        .extracting(certificate -> certificate.holder().lastName())
        .containsExactly("Élan", "Étienne", "faure", "Zidane");
    assertThat(lines(school, "3A").get(1)).contains("Élan");
  }

  @Test
  void pupilsOfOtherClassesAndPupilsGoneAreLeftOut() throws Exception {
    School school = given.aSchool();
    certified(school, "Reste", "3A");
    certified(school, "Ailleurs", "3B");
    long gone = certifications.aPupil(school, "Partie", "3A");
    certifications.aPublishedCertification(school, gone, THIS_YEAR);
    database.update("update learner set disabled = true where id = ?", gone);

    assertThat(lines(school, "3A")).hasSize(2);
    assertThat(certificates(school, "3A")).hasSize(1);
  }

  @Test
  void aClassWithoutResultSaysSo() {
    School school = given.aSchool();
    certifications.aPupil(school, "Oxford", "3A");

    refused(Kind.NOT_FOUND, "results.no-result", () -> lines(school, "3A"));
    refused(Kind.NOT_FOUND, "results.no-certificate", () -> certificates(school, "3A"));
  }

  @Test
  void aClassThatDoesNotExistSaysSo() {
    School school = given.aSchool();

    refused(Kind.NOT_FOUND, "results.division-unknown", () -> lines(school, "3A"));
    refused(Kind.INVALID, "invalid-input", () -> lines(school, " "));
  }

  @Test
  void anotherSchoolsClassIsMissing() {
    School school = given.aSchool();
    certified(school, "Oxford", "3A");
    long stranger = given.aSchool().adminId();
    long org = school.organizationId();

    refused(
        Kind.NOT_FOUND,
        "organization.missing",
        () -> as(stranger, () -> classResults.export(org, "3A")));
    refused(
        Kind.NOT_FOUND,
        "organization.missing",
        () -> as(stranger, () -> classCertificates.gather(org, "3A")));
  }

  @Test
  void aMemberWhoIsNoAdministratorIsRefused() {
    School school = given.aSchool();
    certified(school, "Oxford", "3A");
    long member = given.anAccount();
    database.update(
        "insert into organization_membership values (?, ?, 'MEMBER', ?)",
        school.organizationId(),
        member,
        clock.instant());
    long org = school.organizationId();

    refused(Kind.FORBIDDEN, "forbidden", () -> as(member, () -> classResults.export(org, "3A")));
    refused(
        Kind.FORBIDDEN, "forbidden", () -> as(member, () -> classCertificates.gather(org, "3A")));
    refused(Kind.FORBIDDEN, "forbidden", () -> as(member, certifyingSchools::list));
  }

  @Test
  void anOrganisationThatDoesNotManagePupilsHasNoClass() throws Exception {
    School school = given.aSchool();
    certified(school, "Oxford", "3A");
    database.update(
        "update organization set managing_students = false where id = ?", school.organizationId());

    assertThat(as(school.adminId(), certifyingSchools::list)).isEmpty();
    refused(Kind.NOT_FOUND, "organization.missing", () -> lines(school, "3A"));
  }

  @Test
  void anAdministratorIsOfferedTheClassesOfTheSchool() throws Exception {
    School school = given.aSchool();
    certifications.aPupil(school, "Oxford", "3B");
    certifications.aPupil(school, "Oxford", "3A");

    var schools = as(school.adminId(), certifyingSchools::list);

    assertThat(schools).hasSize(1);
    assertThat(schools.get(0).divisions()).containsExactly("3A", "3B");
  }

  private void certified(School school, String lastName, String division) {
    long pupil = certifications.aPupil(school, lastName, division);
    certifications.aPublishedCertification(school, pupil, THIS_YEAR);
  }

  private List<String> lines(School school, String division) throws Exception {
    long org = school.organizationId();
    return as(school.adminId(), () -> classResults.export(org, division)).text().lines().toList();
  }

  private List<Certificate> certificates(School school, String division) throws Exception {
    long org = school.organizationId();
    return as(school.adminId(), () -> classCertificates.gather(org, division)).certificates();
  }

  private static void refused(Kind kind, String code, Callable<?> attempt) {
    assertThatThrownBy(attempt::call)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.code()).isEqualTo(code);
            });
  }
}
