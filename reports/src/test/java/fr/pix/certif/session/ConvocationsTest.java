package fr.pix.certif.session;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConvocationsTest {

  @Test
  void aConvocationTellsWhereWhenAndWhatToBring() throws IOException {
    try (PrintedReport printed = PrintedReport.of(SampleReports.convocations(1))) {
      assertThat(printed.pages()).isEqualTo(1);
      assertThat(printed.text())
          .contains("Convocation", "Lecœur1 Maëlle", "3e B", "jeudi 26 mars 2026")
          .contains("09:15", "09:30", "11:30", "Informatique 1", "467410")
          .contains("À apporter", "pièce d’identité")
          .doesNotContain("Temps majoré", "null");
    }
  }

  @Test
  void whoHasExtraTimeIsToldALaterEnd() throws IOException {
    try (PrintedReport printed = PrintedReport.of(SampleReports.convocations(3))) {
      assertThat(printed.text(3)).contains("Temps majoré\u202f: 33\u202f%", "12:05");
      assertThat(printed.text(2)).contains("11:30");
    }
  }

  @Test
  void eachCandidateHasItsPage() throws IOException {
    try (PrintedReport printed = PrintedReport.of(SampleReports.convocations(20))) {
      assertThat(printed.pages()).isEqualTo(20);
      for (int page = 1; page <= 20; page++) {
        assertThat(printed.text(page)).contains("Lecœur" + page + " Maëlle");
      }
    }
  }

  @Test
  void longNamesAreWrittenWholeOnOnePage() throws IOException {
    Convocations long1 =
        new Convocations(
            SampleReports.sessionWithLongNames(),
            SampleReports.LONG_SITE,
            true,
            SampleReports.expectedWithLongNames());

    try (PrintedReport printed = PrintedReport.of(long1)) {
      assertThat(printed.pages()).isEqualTo(1);
      assertThat(printed.flowingText())
          .contains(unspaced(SampleReports.LONG_NAME))
          .contains(unspaced(SampleReports.LONG_SITE))
          .contains(unspaced(SampleReports.LONG_ROOM));
    }
  }

  @Test
  void onlyAPupilHasABooklet() throws IOException {
    Convocations student =
        new Convocations(
            SampleReports.session(), "Université", false, SampleReports.expectedWithLongNames());

    try (PrintedReport school = PrintedReport.of(SampleReports.convocations(1));
        PrintedReport university = PrintedReport.of(student)) {
      assertThat(school.flowingText()).contains(unspaced("ou le carnet de correspondance"));
      assertThat(university.flowingText())
          .contains(unspaced("une pièce d’identité avec photographie"))
          .doesNotContain("carnet");
    }
  }

  @Test
  void theTitleNamesNobody() {
    assertThat(SampleReports.convocations(1).title()).isEqualTo("Convocation à la session 467410");
    assertThat(SampleReports.convocations(2).title()).isEqualTo("Convocations à la session 467410");
  }
}
