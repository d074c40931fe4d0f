package fr.pix.certif.certificate;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ReaderException;
import fr.pix.certif.certificate.CertificatePage.Area;
import fr.pix.certif.certificate.CertificatePage.Competence;
import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificatesTest {

  @Test
  void theCertificateTellsWhoWhatAndWhen() throws IOException {
    try (PrintedReport certificate = one("Maëlle", "Lecœur", "Collège Frédéric-Mistral")) {
      assertThat(certificate.pages()).isEqualTo(1);
      assertThat(certificate.text())
          .contains("Attestation de certification Pix")
          .contains("Maëlle Lecœur")
          .contains("1er juin 2011 à Saint-Remy")
          .contains("Collège Frédéric-Mistral")
          .contains("26 mars 2026")
          .contains("16 avril 2026")
          .contains("512")
          .contains("pix sur 1\u202f024 *")
          .contains("niveau 8")
          .contains("P-BCDF2346");
    }
  }

  @Test
  void whatWasObtainedBesidesIsOnTheSamePageAndNothingIsSaidWithoutIt() throws IOException {
    try (PrintedReport certificate =
        PrintedReport.of(
            Certificates.of(
                SampleReports.certificate(
                    "Maëlle",
                    "Lecœur",
                    "Collège",
                    List.of("CléA Numérique", "Pix+ Édu 1er degré, niveau Avancé"))))) {
      assertThat(certificate.pages()).isEqualTo(1);
      assertThat(certificate.flowingText())
          .contains(unspaced("Certifications complémentaires obtenues"))
          .contains(unspaced("CléA Numérique · Pix+ Édu 1er degré, niveau Avancé"));
    }
    try (PrintedReport certificate = one("Maëlle", "Lecœur", "Collège")) {
      assertThat(certificate.flowingText())
          .doesNotContain(unspaced("Certifications complémentaires"));
    }
  }

  @Test
  void theSixteenCompetencesAreListedByArea() throws IOException {
    try (PrintedReport certificate = one("Maëlle", "Lecœur", "Collège")) {
      assertThat(certificate.text().lines())
          .contains("1. Information et données 1.1 Compétence 1 1")
          .contains("2. Communication et collaboration 2.1 Compétence 1 1")
          .contains("2.4 Compétence 4 4")
          .contains("5.2 Compétence 2 2")
          .filteredOn(line -> line.matches("(\\d\\. .*)?\\d\\.\\d Compétence .*"))
          .hasSize(16);
    }
  }

  @Test
  void aLevelThatWasNotTestedOrNotReachedIsNotShown() throws IOException {
    List<Competence> competences =
        List.of(
            new Competence("1.1", "Non testée", null),
            new Competence("1.2", "Niveau zéro", 0),
            new Competence("1.3", "Niveau négatif", -1),
            new Competence("1.4", "Niveau un", 1));

    try (PrintedReport certificate = PrintedReport.of(Certificates.of(with(competences)))) {
      assertThat(certificate.text().lines())
          .contains("1. Domaine 1.1 Non testée –")
          .contains("1.2 Niveau zéro –")
          .contains("1.3 Niveau négatif –")
          .contains("1.4 Niveau un 1");
    }
  }

  @Test
  void theSignatureIsTheCertificationBodysAndNotTheSchools() throws IOException {
    try (PrintedReport certificate = one("Maëlle", "Lecœur", "Collège")) {
      assertThat(certificate.flowingText())
          .contains(
              unspaced("Signature de l’organisme certificateur Groupement d’intérêt public Pix"))
          .contains(unspaced("L’établissement et son chef n’ont pas à signer"));
    }
  }

  @Test
  void theQrCodeLeadsToTheVerificationPage() throws IOException, ReaderException {
    try (PrintedReport certificate = one("Maëlle", "Lecœur", "Collège")) {
      assertThat(certificate.qrCode(1)).isEqualTo(SampleReports.VERIFICATION_URL);
    }
  }

  @Test
  void anUnknownBirthplaceLeavesTheDateAlone() throws IOException {
    CertificatePage page = with(List.of(new Competence("1.1", "Compétence", 1)));

    try (PrintedReport certificate = PrintedReport.of(Certificates.of(page))) {
      assertThat(certificate.text().lines()).contains("Date et lieu de naissance 1er juin 2011");
    }
  }

  @Test
  void longNamesAreWrittenWholeOnOnePage() throws IOException {
    try (PrintedReport certificate =
        one(SampleReports.LONG_FIRST_NAME, SampleReports.LONG_NAME, SampleReports.LONG_SITE)) {
      assertThat(certificate.pages()).isEqualTo(1);
      assertThat(certificate.flowingText())
          .contains(unspaced(SampleReports.LONG_FIRST_NAME + SampleReports.LONG_NAME))
          .contains(unspaced(SampleReports.LONG_SITE));
    }
  }

  @Test
  void aClassIsPrintedInOneFileInTheOrderGivenAPageEach() throws IOException, ReaderException {
    List<CertificatePage> pages =
        IntStream.rangeClosed(1, 30)
            .mapToObj(n -> SampleReports.certificate("Élève", "Numéro" + n + ".", "Collège"))
            .toList();

    try (PrintedReport certificates = PrintedReport.of(new Certificates(pages))) {
      assertThat(certificates.pages()).isEqualTo(30);
      for (int n = 1; n <= 30; n++) {
        assertThat(certificates.text(n)).contains("Élève Numéro" + n + ".").contains("512");
      }
      assertThat(certificates.qrCode(30)).isEqualTo(SampleReports.VERIFICATION_URL);
    }
  }

  @Test
  void thereIsNoFileWithoutCertificates() {
    assertThatThrownBy(() -> new Certificates(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PrintedReport one(String firstName, String lastName, String center)
      throws IOException {
    return PrintedReport.of(
        Certificates.of(SampleReports.certificate(firstName, lastName, center)));
  }

  private static CertificatePage with(List<Competence> competences) {
    return new CertificatePage(
        "Maëlle",
        "Lecœur",
        LocalDate.of(2011, 6, 1),
        null,
        "Collège",
        LocalDate.of(2026, 3, 26),
        LocalDate.of(2026, 4, 16),
        8,
        640,
        5,
        "P-BCDF2346",
        SampleReports.VERIFICATION_URL,
        List.of(),
        List.of(new Area("1", "Domaine", competences)));
  }
}
