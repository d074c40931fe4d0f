package fr.pix.certif.certificate.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.certificate.control.CertifiedArea.CertifiedCompetence;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

  private static final List<Competence> FRAMEWORK =
      List.of(
          new Competence(0, "1.1", "Chercher", "1", "Information"),
          new Competence(1, "1.2", "Gérer", "1", "Information"),
          new Competence(2, "2.1", "Interagir", "2", "Communication"));

  @ParameterizedTest
  @CsvSource({"5, 640", "6, 768", "8, 1024"})
  void theMaximumIsEightPixALevelAndSixteenCompetences(int level, int maximum) {
    assertThat(certificate(55, level).maximumScore()).isEqualTo(maximum);
  }

  @ParameterizedTest
  @CsvSource({"119, false", "120, true"})
  void aHundredAndTwentyPixAreRecognisedProfessionally(int score, boolean recognised) {
    assertThat(certificate(score, 8).professional()).isEqualTo(recognised);
  }

  @Test
  void anyoneReadsTheCertificateWithoutItsCodeNorTheWordsOfTheJury() {
    Certificate own = certificate(55, 8);

    Certificate seen = own.forAnyone();

    assertThat(seen.verificationCode()).isNull();
    assertThat(seen.comment()).isNull();
    assertThat(seen)
        .usingRecursiveComparison()
        .ignoringFields("verificationCode", "comment")
        .isEqualTo(own);
  }

  @Test
  void aCompetenceNotTestedOrNotCertifiedShowsNoLevel() {
    List<CertifiedArea> areas = CertifiedArea.of(FRAMEWORK, new Integer[] {null, -1, 3});

    assertThat(areas)
        .containsExactly(
            new CertifiedArea(
                "1",
                "Information",
                List.of(
                    new CertifiedCompetence("1.1", "Chercher", null),
                    new CertifiedCompetence("1.2", "Gérer", null))),
            new CertifiedArea(
                "2", "Communication", List.of(new CertifiedCompetence("2.1", "Interagir", 3))));
  }

  @Test
  void onlyCertificationsObtainedBesidesAreOnIt() {
    assertThat(certificate(120, 5).complementary())
        .containsOnlyKeys(ComplementaryCertification.CLEA);
  }

  private static Certificate certificate(int score, int maximumLevel) {
    return new Certificate(
        123,
        new Certificate.Holder("Lili", "Oxford", LocalDate.of(1990, 1, 4), "Torreilles"),
        "Collège Frédéric-Mistral",
        LocalDate.of(2026, 3, 26),
        LocalDate.of(2026, 4, 16),
        score,
        maximumLevel,
        CertifiedArea.of(FRAMEWORK, new Integer[] {1, 2, 3}),
        Map.of(
            ComplementaryCertification.CLEA,
            new ComplementaryOutcome(ComplementaryVerdict.ACQUIRED, null),
            ComplementaryCertification.DROIT,
            new ComplementaryOutcome(ComplementaryVerdict.NOT_ACQUIRED, null)),
        "P-BCDF2346",
        "Bravo");
  }
}
