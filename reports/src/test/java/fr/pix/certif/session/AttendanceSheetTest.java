package fr.pix.certif.session;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.AttendanceSheet.Grouping;
import fr.pix.certif.session.AttendanceSheet.Row;
import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceSheetTest {

  private static final SessionHeading SESSION = SampleReports.session();

  @Test
  void theHeadingTellsTheSessionInFrench() throws IOException {
    try (PrintedReport sheet = PrintedReport.of(SampleReports.attendanceSheet(SESSION, 1))) {
      assertThat(sheet.text())
          .contains("Feuille d’émargement")
          .contains("467410")
          .contains("jeudi 26 mars 2026")
          .contains("09:30 – 11:30")
          .contains("Collège Frédéric-Mistral")
          .contains("Informatique 1")
          .contains("Mme Cœuret, M. Ibáñez")
          .contains("Signature des surveillants");
    }
  }

  @Test
  void aCandidateHasALineWithExtraTime() throws IOException {
    Row row = new Row("Bœuf", "Zoé", LocalDate.of(2011, 2, 3), "3e B", new BigDecimal("0.333"));

    try (PrintedReport sheet =
        PrintedReport.of(new AttendanceSheet(SESSION, Grouping.DIVISION, List.of(row)))) {
      assertThat(sheet.text().lines()).contains("1 Bœuf Zoé 03/02/2011 3e B 33,3\u202f%");
    }
  }

  @Test
  void noExtraTimeLeavesTheCellEmpty() throws IOException {
    Row row = new Row("Bœuf", "Zoé", LocalDate.of(2011, 2, 3), null, BigDecimal.ZERO);

    try (PrintedReport sheet =
        PrintedReport.of(new AttendanceSheet(SESSION, Grouping.DIVISION, List.of(row)))) {
      assertThat(sheet.text()).doesNotContain("%").doesNotContain("null");
    }
  }

  @Test
  void blankNumberedLinesFollowTheCandidates() throws IOException {
    try (PrintedReport sheet = PrintedReport.of(SampleReports.attendanceSheet(SESSION, 3))) {
      assertThat(sheet.text().lines().map(String::strip)).contains("4", "5", "6", "7", "8");
    }
  }

  @Test
  void twentyCandidatesFitOnePageWithTheBlankLinesThatRemain() throws IOException {
    try (PrintedReport sheet = PrintedReport.of(SampleReports.attendanceSheet(SESSION, 20))) {
      assertThat(sheet.pages()).isEqualTo(1);
      assertThat(sheet.text().lines().map(String::strip)).contains("21", "22").doesNotContain("23");
    }
  }

  @Test
  void aNumberOfThreeDigitsStandsOnOneLine() throws IOException {
    try (PrintedReport sheet = PrintedReport.of(SampleReports.attendanceSheet(SESSION, 120))) {
      assertThat(sheet.text().lines().map(String::strip))
          .filteredOn(line -> line.contains("Lecœur120 "))
          .singleElement()
          .asString()
          .startsWith("120 ");
    }
  }

  @Test
  void blankLinesNeverOpenAPage() throws IOException {
    for (int candidates = 18; candidates <= 24; candidates++) {
      AttendanceSheet sheet = SampleReports.attendanceSheet(SESSION, candidates);
      try (PrintedReport printed = PrintedReport.of(sheet)) {
        assertThat(printed.text(printed.pages())).contains("Lecœur" + candidates + " ");
      }
    }
  }

  @Test
  void seventyCandidatesTakeSeveralPagesEachWithTheTablesHeader() throws IOException {
    try (PrintedReport sheet = PrintedReport.of(SampleReports.attendanceSheet(SESSION, 70))) {
      assertThat(sheet.pages()).isEqualTo(3);
      for (int page = 1; page <= sheet.pages(); page++) {
        assertThat(sheet.text(page))
            .contains("Nom de naissance", "Prénom", "Classe", "Signature")
            .contains("Page " + page + " sur 3");
      }
      assertThat(sheet.text()).contains("Lecœur1 ", "Lecœur70 ");
    }
  }

  @Test
  void aCentreThatIsNotASchoolShowsItsOwnIdentifiers() throws IOException {
    AttendanceSheet sheet =
        new AttendanceSheet(
            SESSION, Grouping.EXTERNAL_ID, SampleReports.attendanceSheet(SESSION, 1).candidates());

    try (PrintedReport printed = PrintedReport.of(sheet)) {
      assertThat(printed.flowingText()).contains("Identifiantexterne").doesNotContain("Classe");
    }
  }

  @Test
  void longNamesAreWrittenWhole() throws IOException {
    Row row =
        new Row(
            SampleReports.LONG_NAME,
            SampleReports.LONG_FIRST_NAME,
            LocalDate.of(2011, 2, 3),
            "BTS MCO 2e année",
            null);

    try (PrintedReport sheet =
        PrintedReport.of(
            new AttendanceSheet(
                SampleReports.sessionWithLongNames(), Grouping.DIVISION, List.of(row)))) {
      assertThat(sheet.flowingText())
          .contains(unspaced(SampleReports.LONG_NAME))
          .contains(unspaced(SampleReports.LONG_FIRST_NAME))
          .contains(unspaced("BTS MCO 2e année"))
          .contains(unspaced(SampleReports.LONG_SITE))
          .contains(unspaced(SampleReports.LONG_ROOM))
          .contains(unspaced(SampleReports.LONG_INVIGILATORS));
    }
  }

  @Test
  void aSheetWithoutCandidatesIsRefused() {
    assertThatThrownBy(() -> new AttendanceSheet(SESSION, Grouping.DIVISION, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
