package fr.pix.certif.session;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.Report;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The papers that place candidates in the room: the door, the tables, the plan, the notice. */
class RoomPapersTest {

  private static final SessionHeading SESSION = SampleReports.session();

  @Test
  void theDoorTellsWhoSitsWhereAndNothingMore() throws IOException {
    DoorList list = new DoorList(SESSION, SampleReports.expected(20));

    try (PrintedReport door = PrintedReport.of(list)) {
      assertThat(door.pages()).isEqualTo(1);
      assertThat(door.text())
          .contains("Informatique 1", "jeudi 26 mars 2026, 09:30", "Candidats (20)")
          .contains("Lecœur7 Maëlle 3e B 7")
          .doesNotContain("2011", "majoré", "33");
    }
  }

  @Test
  void aDoorListWithoutClassesDoesNotAskForThem() throws IOException {
    ExpectedCandidate student = new ExpectedCandidate(1, "Okafor", "Ada", null, null);

    try (PrintedReport door = PrintedReport.of(new DoorList(SESSION, List.of(student)))) {
      assertThat(door.text()).contains("Okafor Ada 1", "Place").doesNotContain("Classe");
    }
  }

  @Test
  void theDoorListOfAHallRepeatsItsHeaderOnEachPage() throws IOException {
    try (PrintedReport door =
        PrintedReport.of(new DoorList(SESSION, SampleReports.expected(200)))) {
      assertThat(door.pages()).isGreaterThan(5);
      for (int page = 1; page <= door.pages(); page++) {
        assertThat(door.text(page)).contains("Nom et prénom", "Place");
      }
      assertThat(door.text()).contains("Lecœur200 Maëlle");
    }
  }

  @Test
  void labelsComeTenAPage() throws IOException {
    try (PrintedReport labels =
        PrintedReport.of(new TableLabels(SESSION, SampleReports.expected(11)))) {
      assertThat(labels.pages()).isEqualTo(2);
      assertThat(labels.text(1)).contains("Lecœur10 Maëlle").doesNotContain("Lecœur11");
      assertThat(labels.text(2)).contains("Lecœur11 Maëlle", "3e B", "Session 467410");
    }
  }

  @Test
  void thePlanShowsWhoHasExtraTime() throws IOException {
    try (PrintedReport plan =
        PrintedReport.of(new SeatingPlan(SESSION, SampleReports.expected(20)))) {
      assertThat(plan.pages()).isEqualTo(1);
      assertThat(plan.text().split("\\+ 33\u202f%", -1)).hasSize(6 + 1);
      assertThat(plan.text()).contains("Bureau du surveillant", "Lecœur20");
    }
  }

  @Test
  void theNoticeCarriesTheNumberAndNoSecret() throws IOException {
    try (PrintedReport notice = PrintedReport.of(new PupilNotice(SESSION))) {
      assertThat(notice.pages()).isEqualTo(1);
      assertThat(notice.text())
          .contains("467410", "Rejoindre la session", "Pendant le test")
          .contains("Les accents, les majuscules, les espaces et les tirets ne");
    }
  }

  @Test
  void longNamesAreWrittenWholeOnEachPaper() throws IOException {
    SessionHeading heading = SampleReports.sessionWithLongNames();
    List<ExpectedCandidate> long1 = SampleReports.expectedWithLongNames();
    for (Report report :
        List.of(
            new DoorList(heading, long1),
            new TableLabels(heading, long1),
            new SeatingPlan(heading, long1))) {
      try (PrintedReport printed = PrintedReport.of(report)) {
        assertThat(printed.flowingText())
            .as(report.template())
            .contains(unspaced(SampleReports.LONG_NAME))
            .contains(unspaced(SampleReports.LONG_FIRST_NAME));
      }
    }
  }

  /** Twenty is a room: its list is one sheet of paper, whatever their names are. */
  @Test
  void theDoorListOfARoomIsOneSheetWithLongNamesToo() throws IOException {
    List<ExpectedCandidate> twenty =
        SampleReports.expected(20).stream()
            .map(
                each ->
                    new ExpectedCandidate(
                        each.seat(),
                        SampleReports.LONG_NAME,
                        SampleReports.LONG_FIRST_NAME,
                        each.division(),
                        each.extraTime()))
            .toList();

    try (PrintedReport door =
        PrintedReport.of(new DoorList(SampleReports.sessionWithLongNames(), twenty))) {
      assertThat(door.pages()).isEqualTo(1);
      assertThat(door.flowingText())
          .contains(unspaced(SampleReports.LONG_NAME))
          .contains(unspaced(SampleReports.LONG_FIRST_NAME))
          .contains(unspaced(SampleReports.LONG_ROOM))
          .contains(unspaced(SampleReports.LONG_SITE));
    }
  }

  @Test
  void papersOfAnEmptyRoomAreRefused() {
    assertThatThrownBy(() -> new DoorList(SESSION, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TableLabels(SESSION, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SeatingPlan(SESSION, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Convocations(SESSION, "Collège", true, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
