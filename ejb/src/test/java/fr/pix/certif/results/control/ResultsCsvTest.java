package fr.pix.certif.results.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.results.control.PupilResult.Identity;
import fr.pix.certif.scoring.control.CertificationStatus;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsCsvTest {

  private static final Identity LILI =
      new Identity("Lili", "Oxford", LocalDate.of(1990, 1, 4), "Torreilles", "LOLORD");

  private static final List<Integer> LEVELS =
      Arrays.asList(
          -1, 1, 5, null, null, null, null, null, null, null, null, null, null, null, 0, -1);

  private static final String BEGINNING =
      "123;\"Lili\";\"Oxford\";\"04/01/1990\";\"Torreilles\";\"LOLORD\";";
  private static final String END = ";\"RAS\";777;\"01/01/2020\"";

  @Test
  void theHeaderIsTheDocumentedOne() {
    String header = ResultsCsv.header(false);

    assertThat(header)
        .isEqualTo(
            "\"Numéro de certification\";\"Prénom\";\"Nom\";\"Date de naissance\";\"Lieu de"
                + " naissance\";\"Identifiant Externe\";\"Statut\";\"Nombre de"
                + " Pix\";\"1.1\";\"1.2\";\"1.3\";\"2.1\";\"2.2\";\"2.3\";\"2.4\";\"3.1\";\"3.2\";\"3.3\";\"3.4\";\"4.1\";\"4.2\";\"4.3\";\"5.1\";\"5.2\";\"Commentaire"
                + " jury pour l’organisation\";\"Session\";\"Date de passage de la"
                + " certification\"");
  }

  @Test
  void aValidatedCertificationShowsItsPixAndLevels() {
    String line = ResultsCsv.line(lili(CertificationStatus.VALIDATED), Optional.empty());

    assertThat(line)
        .isEqualTo(BEGINNING + "\"Validée\";55;0;1;5" + ";\"-\"".repeat(11) + ";0;0" + END);
  }

  @Test
  void theFileOfASessionNamesItsCentreBeforeTheDay() {
    String file =
        ResultsCsv.ofSession(List.of(lili(CertificationStatus.VALIDATED)), "=CentreCertif");

    assertThat(file.split("\n")[0])
        .endsWith(
            ";\"Session\";\"Centre de certification\";\"Date de passage de la certification\"");
    assertThat(file.split("\n")[1]).endsWith(";777;\"'=CentreCertif\";\"01/01/2020\"");
  }

  @Test
  void aRejectedCertificationShowsZeroPixAndZeroLevels() {
    String line = ResultsCsv.line(lili(CertificationStatus.REJECTED), Optional.empty());

    assertThat(line)
        .isEqualTo(BEGINNING + "\"Rejetée\";\"0\";0;0;0" + ";\"-\"".repeat(11) + ";0;0" + END);
  }

  @Test
  void aCancelledCertificationShowsNoPixNorLevelButKeepsItsComment() {
    String line = ResultsCsv.line(lili(CertificationStatus.CANCELLED), Optional.empty());

    assertThat(line).isEqualTo(BEGINNING + "\"Annulée\"" + ";\"-\"".repeat(17) + END);
  }

  @Test
  void aCertificationInErrorShowsNoPixNorLevelButKeepsItsComment() {
    String line = ResultsCsv.line(lili(CertificationStatus.ERROR), Optional.empty());

    assertThat(line).isEqualTo(BEGINNING + "\"En erreur\"" + ";\"-\"".repeat(17) + END);
  }

  @Test
  void aCertificationWithoutResultHasTestedNothing() {
    PupilResult started =
        result(LILI, CertificationStatus.STARTED, PupilResult.levels(new Integer[0], 16), null);

    String line = ResultsCsv.line(started, Optional.empty());

    assertThat(line)
        .isEqualTo(BEGINNING + "\"Démarrée\"" + ";\"-\"".repeat(17) + ";;777;\"01/01/2020\"");
  }

  @Test
  void whatIsNotKnownLeavesItsCellEmpty() {
    Identity unknown = new Identity("Lili", "Oxford", LocalDate.of(1990, 1, 4), null, null);

    String line =
        ResultsCsv.line(
            result(unknown, CertificationStatus.VALIDATED, LEVELS, null), Optional.empty());

    assertThat(line).startsWith("123;\"Lili\";\"Oxford\";\"04/01/1990\";;;\"Validée\";55;");
    assertThat(line).endsWith(";0;0;;777;\"01/01/2020\"");
  }

  @Test
  void theFileBeginsWithAByteOrderMarkAndEndsWithoutLineEnd() {
    List<PupilResult> twice = Collections.nCopies(2, lili(CertificationStatus.VALIDATED));

    String file = ResultsCsv.of(twice);

    String line = ResultsCsv.line(twice.get(0), Optional.empty());
    assertThat(file).isEqualTo("\uFEFF" + ResultsCsv.header(false) + "\n" + line + "\n" + line);
  }

  @Test
  void everyLineHasAsManyCellsAsTheHeader() {
    String line = ResultsCsv.line(lili(CertificationStatus.VALIDATED), Optional.empty());

    assertThat(line.split(";", -1))
        .hasSameSizeAs(ResultsCsv.header(false).split(";", -1))
        .hasSize(27);
  }

  @Test
  void aRejectionByTheComputerExplainsItself() {
    String comment = PupilResult.comment(CertificationStatus.REJECTED, true, "Vu par le jury");

    assertThat(comment)
        .isEqualTo(
            "Le candidat a répondu faux à plus de 50% des questions posées, cela a invalidé"
                + " l'ensemble de sa certification, et a donc entraîné un score de 0 pix");
  }

  @Test
  void aRejectionByAPersonKeepsTheWordsOfTheJury() {
    String comment = PupilResult.comment(CertificationStatus.REJECTED, false, "Fraude avérée");

    assertThat(comment).isEqualTo("Fraude avérée");
  }

  @Test
  void aCancelledCertificationKeepsTheWordsOfTheJury() {
    String comment = PupilResult.comment(CertificationStatus.CANCELLED, true, "Panne du réseau");

    assertThat(comment).isEqualTo("Panne du réseau");
  }

  @Test
  void theFileOfASessionHasAColumnForEachCertificationTakenBesides() {
    String file =
        ResultsCsv.ofSession(
            List.of(
                besides(Map.of(ComplementaryCertification.DROIT, ComplementaryVerdict.NOT_PASSED)),
                besides(Map.of(ComplementaryCertification.CLEA, ComplementaryVerdict.ACQUIRED)),
                besides(Map.of(ComplementaryCertification.CLEA, ComplementaryVerdict.NOT_ACQUIRED)),
                besides(Map.of(ComplementaryCertification.CLEA, ComplementaryVerdict.CANCELLED))),
            "Collège");

    String[] lines = file.split("\n");
    assertThat(lines[0])
        .contains(
            "\"Statut\";\"Certification Pix+ Droit\";\"Certification CléA Numérique\";\"Nombre de Pix\"");
    assertThat(lines[1]).contains("\"Validée\";\"Non passée\";\"Non passée\";55;");
    assertThat(lines[2]).contains("\"Validée\";\"Non passée\";\"Validée\";55;");
    assertThat(lines[3]).contains("\"Validée\";\"Non passée\";\"Rejetée\";55;");
    assertThat(lines[4]).contains("\"Validée\";\"Non passée\";\"Annulée\";55;");
  }

  @Test
  void theFileOfAClassSaysNothingOfThem() {
    List<PupilResult> taken =
        List.of(besides(Map.of(ComplementaryCertification.CLEA, ComplementaryVerdict.ACQUIRED)));

    assertThat(ResultsCsv.of(taken)).doesNotContain("CléA");
  }

  private static PupilResult besides(
      Map<ComplementaryCertification, ComplementaryVerdict> complementary) {
    return new PupilResult(
        123,
        LILI,
        CertificationStatus.VALIDATED,
        55,
        LEVELS,
        "RAS",
        777,
        LocalDate.of(2020, 1, 1),
        complementary);
  }

  private static PupilResult lili(CertificationStatus status) {
    return result(LILI, status, LEVELS, "RAS");
  }

  private static PupilResult result(
      Identity identity, CertificationStatus status, List<Integer> levels, String comment) {
    return new PupilResult(
        123, identity, status, 55, levels, comment, 777, LocalDate.of(2020, 1, 1), Map.of());
  }
}
