package fr.pix.certif.learner.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgricultureRollTest {

  private static final String HEADER =
      "Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d’usage;"
          + "Code sexe*;Date de naissance (jj/mm/aaaa)*;Code commune naissance**;Libellé commune naissance**;"
          + "Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*";

  private static final String ZOE =
      "4581234567F;Zoé;Ève;;ROUX;;Féminin;01/02/2010;2A214;;2A;99100;ST;MEF1;Terminale  STAV   1";

  @Test
  void aPupilIsRead() {
    ParsedFile file = read(HEADER, ZOE);

    assertThat(file.problems()).isEmpty();
    Pupil zoe = file.pupils().get(0);
    assertThat(zoe.ine()).isEqualTo("4581234567F");
    assertThat(zoe.firstName()).isEqualTo("Zoé");
    assertThat(zoe.sex()).isEqualTo("F");
    assertThat(zoe.birthdate()).isEqualTo("2010-02-01");
    assertThat(zoe.birthplace()).isEqualTo(new Pupil.Birthplace(null, "2A214", "2A", "100"));
    assertThat(zoe.division()).isEqualTo("Terminale STAV 1");
  }

  @Test
  void aPupilBornAbroadHasATownByName() {
    ParsedFile file = read(HEADER, ZOE.replace("2A214;;2A;99100", ";Plymouth;99;99132"));

    assertThat(file.problems()).isEmpty();
    assertThat(file.pupils().get(0).birthplace())
        .isEqualTo(new Pupil.Birthplace("Plymouth", null, "99", "132"));
  }

  @Test
  void everyProblemOfEveryPupilIsToldAtOnce() {
    ParsedFile file =
        read(
            HEADER,
            "A1;;;;ROUX;;X;31/02/2010;;;9;100;XX;;",
            "A2;Tom;;;NOIR;;;01/02/10;;;2A;99100;AP;M;3A");

    assertThat(file.problems())
        .extracting(FileProblem::line, FileProblem::field, FileProblem::code)
        .containsExactlyInAnyOrder(
            tuple(2, "Premier prénom*", "required"),
            tuple(2, "Code sexe*", "sex"),
            tuple(2, "Date de naissance (jj/mm/aaaa)*", "date-format"),
            tuple(2, "Libellé commune naissance**", "required"),
            tuple(2, "Code département naissance*", "code-format"),
            tuple(2, "Code pays naissance*", "country-format"),
            tuple(2, "Statut*", "status"),
            tuple(2, "Code MEF*", "required"),
            tuple(2, "Division*", "required"),
            tuple(3, "Code commune naissance**", "required"));
    assertThat(file.pupils()).isEmpty();
    assertThat(file.toRepair()).hasSize(2);
  }

  @Test
  void bothBearersOfOneIdentifierAreToRepairAndTheOthersAreValid() {
    ParsedFile file = read(HEADER, ZOE, ZOE.replace("Zoé", "Tom"), ZOE.replace("4581", "9999"));

    assertThat(file.problems()).extracting(FileProblem::line).containsExactly(2, 3);
    assertThat(file.pupils()).extracting(Pupil::ine).containsExactly("9999234567F");
    assertThat(file.refused()).isFalse();
  }

  @Test
  void aMissingOrUnknownColumnRefusesTheFile() {
    ParsedFile file = read(HEADER.replace("Statut*", "Statuts"), ZOE);

    assertThat(file.problems())
        .extracting(FileProblem::field, FileProblem::code)
        .containsExactly(tuple("Statuts", "header-unknown"), tuple("Statut*", "header-required"));
    assertThat(file.refused()).isTrue();
  }

  @Test
  void aFileWithoutPupilIsRefused() {
    assertThat(read(HEADER, ";;;").refused()).isTrue();
    assertThat(read("").refused()).isTrue();
  }

  @Test
  void namesReadInAWrongEncodingAreToRepair() {
    ParsedFile file = read(HEADER, ZOE.replace("Zoé", "ZoÃ©"));

    assertThat(file.problems()).extracting(FileProblem::code).containsExactly("mojibake");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "windows-1252, Windows-1252", "x-MacRoman, Macintosh"})
  void theEncodingIsRecognisedAndTold(String charset, String name) throws Exception {
    FileText text =
        FileText.of(HEADER.getBytes(Charset.forName(charset)), AgricultureRoll.TELLTALE);

    assertThat(text.text()).startsWith("Identifiant unique*;Premier prénom*");
    assertThat(text.encoding()).isEqualTo(name);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws Exception {
    byte[] marked = ("\ufeff" + HEADER).getBytes(StandardCharsets.UTF_8);

    assertThat(FileText.of(marked, AgricultureRoll.TELLTALE).text()).isEqualTo(HEADER);
  }

  @Test
  void aFileInWhichNoEncodingShowsTheColumnIsRefused() {
    assertThatThrownBy(
            () -> FileText.of("Prenom;Nom".getBytes(StandardCharsets.UTF_8), "Premier prénom*"))
        .isInstanceOf(UnreadableFile.class);
  }

  private static ParsedFile read(String... lines) {
    List<FileLine> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new FileLine(all.size() + 1, Arrays.asList(line.split(";", -1))));
    }
    return AgricultureRoll.read(all, "UTF-8");
  }
}
