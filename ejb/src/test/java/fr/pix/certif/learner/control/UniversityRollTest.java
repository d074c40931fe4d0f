package fr.pix.certif.learner.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.shared.StudentIdentifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityRollTest {

  private static final long UNIVERSITY = 42;

  private static final String HEADER =
      "Premier prénom;Deuxième prénom;Troisième prénom;Nom de famille;Nom d’usage;Date de naissance (jj/mm/aaaa);"
          + "Email;Numéro étudiant;Composante;Équipe pédagogique;Groupe;Diplôme;Régime";

  private static final String ADA =
      "Ada;Zoé;;OKAFOR;;09/09/2001;ada@etu.example;u24-0518;Sciences;Maths;TD   3;Licence;Initial";

  @Test
  void aStudentIsReadWithTheirStudies() {
    ParsedFile file = read(HEADER, ADA);

    assertThat(file.problems()).isEmpty();
    Pupil ada = file.pupils().get(0);
    assertThat(StudentIdentifier.shown(ada.ine())).isEqualTo("U24-0518");
    assertThat(ada.lastName()).isEqualTo("OKAFOR");
    assertThat(ada.middleName()).isEqualTo("Zoé");
    assertThat(ada.birthdate()).isEqualTo("2001-09-09");
    assertThat(ada.division()).isEqualTo("TD 3");
    assertThat(ada.studies())
        .isEqualTo(new Pupil.Studies("ada@etu.example", "Sciences", "Maths", "Licence", "Initial"));
  }

  @Test
  void theFourNeededColumnsAreEnough() {
    ParsedFile file =
        read(
            "Numéro étudiant;Nom de famille;Premier prénom;Date de naissance (jj/mm/aaaa)",
            "1;ROUX;Tom;01/02/2004");

    assertThat(file.problems()).isEmpty();
    assertThat(file.pupils().get(0).division()).isEqualTo("Sans groupe");
    assertThat(file.pupils().get(0).studies().email()).isNull();
  }

  @Test
  void theModelIsAFileWithoutAnybody() {
    ParsedFile file = read(UniversityRoll.template().substring(1).strip());

    assertThat(file.refused()).isTrue();
    assertThat(file.problems()).extracting(FileProblem::code).containsExactly("empty-csv");
  }

  @Test
  void everyProblemOfEveryStudentIsToldAtOnce() {
    ParsedFile file =
        read(HEADER, ";;;;;31/02/2001;ada.etu;n°5;;;;;", "Tom;;;ROUX;;01/02/2004;;;;;;;");

    assertThat(file.problems())
        .extracting(FileProblem::line, FileProblem::field, FileProblem::code)
        .containsExactlyInAnyOrder(
            tuple(2, "Premier prénom", "required"),
            tuple(2, "Nom de famille", "required"),
            tuple(2, "Date de naissance (jj/mm/aaaa)", "date-format"),
            tuple(2, "Email", "email-format"),
            tuple(2, "Numéro étudiant", "student-number-format"),
            tuple(3, "Numéro étudiant", "required"));
  }

  @Test
  void aNumberBorneTwiceIsToldOfBothWhateverItsCase() {
    ParsedFile file = read(HEADER, ADA, ADA.replace("u24-0518", "U24-0518"));

    assertThat(file.problems())
        .extracting(FileProblem::line, FileProblem::code)
        .containsExactly(tuple(2, "student-number-unique"), tuple(3, "student-number-unique"));
    assertThat(file.pupils()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom de famille;Premier prénom;Numéro étudiant",
        "Nom de famille;Premier prénom;Numéro étudiant;Date de naissance (jj/mm/aaaa);INE",
        "Nom de famille;Premier prénom;Numéro étudiant;Date de naissance (jj/mm/aaaa);Groupe;Groupe"
      })
  void aColumnMissingUnknownOrTwiceRefusesTheFile(String header) {
    ParsedFile file = read(header, "ROUX;Tom;1;01/02/2004;a;b");

    assertThat(file.refused()).isTrue();
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void theSameNumberOfTwoUniversitiesIsTwoStudents() {
    assertThat(StudentIdentifier.of(1, "7")).isNotEqualTo(StudentIdentifier.of(2, "7"));
    assertThat(StudentIdentifier.shown(StudentIdentifier.of(1, "U-7"))).isEqualTo("U-7");
    assertThat(StudentIdentifier.shown("123456789AB")).isEqualTo("123456789AB");
  }

  private static ParsedFile read(String... text) {
    List<FileLine> lines = new ArrayList<>();
    for (String line : text) {
      lines.add(new FileLine(lines.size() + 1, Arrays.asList(line.split(";", -1))));
    }
    return UniversityRoll.read(lines, "UTF-8", UNIVERSITY);
  }
}
