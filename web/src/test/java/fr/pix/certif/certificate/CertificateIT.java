package fr.pix.certif.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.certificate.boundary.CertificateOfCandidate;
import fr.pix.certif.certificate.boundary.MyCertifications;
import fr.pix.certif.certificate.boundary.MyCertifications.CertificationLine;
import fr.pix.certif.certificate.boundary.VerifyCertificate;
import fr.pix.certif.certificate.control.CandidateStatus;
import fr.pix.certif.certificate.control.Certificate;
import fr.pix.certif.results.boundary.ClassCertificates;
import fr.pix.certif.results.boundary.ClassResults;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Refusal.Kind;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class CertificateIT extends ContainerTest {

  private static final Instant TAKEN_AT = Instant.parse("2026-03-26T08:30:00Z");
  private static final int CODES_AN_HOUR = 50;

  @Inject CertificationFixture certifications;
  @Inject CertificateOfCandidate certificateOfCandidate;
  @Inject MyCertifications myCertifications;
  @Inject VerifyCertificate verifyCertificate;
  @Inject ClassResults classResults;
  @Inject ClassCertificates classCertificates;
  @Inject Database database;

  @Test
  void beforeThePublicationNoRouteTellsAnything() throws Exception {
    School school = given.aSchool();
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Certified certified = certifications.anUnpublishedCertification(school, pupil, TAKEN_AT);

    List<CertificationLine> list = as(certified.ownerId(), myCertifications::list);

    assertThat(list)
        .containsExactly(
            new CertificationLine(
                certified.id(),
                LocalDate.of(2026, 3, 26),
                "Collège Frédéric-Mistral",
                CandidateStatus.PENDING,
                null,
                null,
                Map.of()));
    refused(Kind.NOT_FOUND, () -> readByOwner(certified));
    refused(Kind.NOT_FOUND, () -> verify(certified.code(), "192.0.2.1"));
    long org = school.organizationId();
    refused(Kind.NOT_FOUND, () -> as(school.adminId(), () -> classResults.export(org, "3A")));
    refused(Kind.NOT_FOUND, () -> as(school.adminId(), () -> classCertificates.gather(org, "3A")));
  }

  @Test
  void thePublicationGivesTheCertificateToItsOwner() throws Exception {
    Certified certified = published(given.aSchool());

    Certificate certificate = readByOwner(certified);

    assertThat(certificate.score()).isEqualTo(312);
    assertThat(certificate.maximumScore()).isEqualTo(768);
    assertThat(certificate.verificationCode()).isEqualTo(certified.code());
    assertThat(certificate.comment()).isEqualTo(CertificationFixture.COMMENT);
    assertThat(certificate.areas()).hasSize(5);
    assertThat(certificate.areas().get(0).competences())
        .extracting("level")
        .containsExactly(3, null, null);
  }

  @Test
  void datesAreThoseOfTheCentre() throws Exception {
    School school = given.aSchool();
    database.update(
        "update center set time_zone = 'Pacific/Noumea' where id = ?", school.centerId());
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    Instant eveningInParis = Instant.parse("2026-03-26T18:30:00Z");
    Certified certified = certifications.aPublishedCertification(school, pupil, eveningInParis);

    Certificate certificate = readByOwner(certified);

    assertThat(certificate.takenOn()).isEqualTo(LocalDate.of(2026, 3, 27));
    assertThat(certificate.deliveredOn()).isEqualTo(LocalDate.of(2026, 3, 27));
  }

  @Test
  void anotherPersonsCertificateIsMissing() throws Exception {
    Certified certified = published(given.aSchool());
    long somebodyElse = given.anAccount();

    refused(
        Kind.NOT_FOUND, () -> as(somebodyElse, () -> certificateOfCandidate.read(certified.id())));
  }

  @Test
  void whoIsSignedOutReadsNoCertificateWithoutItsCode() throws Exception {
    Certified certified = published(given.aSchool());

    refused(
        Kind.UNAUTHENTICATED, () -> asNobody(() -> certificateOfCandidate.read(certified.id())));
  }

  @Test
  void aCancelledCertificationHasNoCertificateAndSaysWhy() throws Exception {
    Certified certified = published(given.aSchool());
    certifications.cancel(certified);

    CertificationLine line = as(certified.ownerId(), myCertifications::list).get(0);

    assertThat(line.status()).isEqualTo(CandidateStatus.CANCELLED);
    assertThat(line.score()).isNull();
    assertThat(line.comment()).isEqualTo(CertificationFixture.COMMENT);
    refused(Kind.NOT_FOUND, () -> readByOwner(certified));
    refused(Kind.NOT_FOUND, () -> verify(certified.code(), "192.0.2.2"));
  }

  @Test
  void aResultThatIsRejectedLaterTakesTheCertificateAway() throws Exception {
    Certified certified = published(given.aSchool());
    certifications.addResult(certified.id(), "REJECTED", 0);

    CertificationLine line = as(certified.ownerId(), myCertifications::list).get(0);

    assertThat(line.status()).isEqualTo(CandidateStatus.NOT_OBTAINED);
    refused(Kind.NOT_FOUND, () -> readByOwner(certified));
    refused(Kind.NOT_FOUND, () -> verify(certified.code(), "192.0.2.3"));
  }

  @Test
  void anyoneVerifiesACertificateWithoutReadingItsCodeNorTheWordsOfTheJury() throws Exception {
    Certified certified = published(given.aSchool());

    Certificate seen = verify(" " + certified.code().toLowerCase(Locale.ROOT) + " ", "192.0.2.4");

    assertThat(seen).isEqualTo(readByOwner(certified).forAnyone());
  }

  @Test
  void aTextThatNoCodeCanBeIsWrongInput() {
    refused(Kind.INVALID, () -> verify("P-OXFORD00", "192.0.2.5"));
    refused(Kind.INVALID, () -> verify(" ", "192.0.2.5"));
    refused(Kind.INVALID, () -> verify(null, "192.0.2.5"));
  }

  @Test
  void aNetworkThatTriesTooManyCodesIsNoLongerAnswered() throws Exception {
    Certified certified = published(given.aSchool());
    for (int i = 0; i < CODES_AN_HOUR; i++) {
      refused(Kind.NOT_FOUND, () -> verify("P-22222222", "192.0.2.6"));
    }

    refused(Kind.THROTTLED, () -> verify(certified.code(), "192.0.2.6"));

    assertThat(verify(certified.code(), "192.0.2.7").score()).isEqualTo(312);
  }

  @Test
  void rightCodesAreNotCounted() throws Exception {
    Certified certified = published(given.aSchool());
    for (int i = 0; i < CODES_AN_HOUR; i++) {
      verify(certified.code(), "192.0.2.8");
    }

    assertThat(verify(certified.code(), "192.0.2.8").score()).isEqualTo(312);
  }

  private Certified published(School school) {
    long pupil = certifications.aPupil(school, "Oxford", "3A");
    return certifications.aPublishedCertification(school, pupil, TAKEN_AT);
  }

  private Certificate readByOwner(Certified certified) throws Exception {
    return as(certified.ownerId(), () -> certificateOfCandidate.read(certified.id()));
  }

  private Certificate verify(String code, String network) throws Exception {
    return asNobody(() -> verifyCertificate.verify(code, network));
  }

  private static void refused(Kind kind, Callable<?> attempt) {
    assertThatThrownBy(attempt::call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }
}
