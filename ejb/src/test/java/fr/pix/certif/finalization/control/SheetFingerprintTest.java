package fr.pix.certif.finalization.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.issue.control.AbortReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetFingerprintTest {

  private static final TestEnd FINISHED = new TestEnd(1, "Ada", "Ali", true, false, null);
  private static final TestEnd LEFT =
      new TestEnd(3, "Cy", "Noël", false, false, AbortReason.TECHNICAL);
  private static final TestEnd FINISHED_AFTER_ALL =
      new TestEnd(3, "Cy", "Noël", true, false, AbortReason.TECHNICAL);
  private static final TestEnd LATE = new TestEnd(4, "Bo", "Roux", false, true, null);

  private static final SheetFingerprint SEEN =
      SheetFingerprint.of(List.of(FINISHED, LEFT), List.of(7L, 9L), List.of(5L));

  @Test
  void nothingChangedWhateverTheOrderOfReading() {
    assertThat(
            SEEN.refusalIfNow(
                SheetFingerprint.of(List.of(FINISHED, LEFT), List.of(9L, 7L), List.of(5L))))
        .isEmpty();
  }

  @Test
  void aTestThatChangedOrBeganIsSaidFirst() {
    assertThat(
            SEEN.refusalIfNow(
                SheetFingerprint.of(List.of(FINISHED, FINISHED_AFTER_ALL), List.of(), List.of())))
        .contains("finalization.tests-changed");
    assertThat(
            SEEN.refusalIfNow(
                SheetFingerprint.of(List.of(FINISHED, LEFT, LATE), List.of(7L, 9L), List.of(5L))))
        .contains("finalization.tests-changed");
  }

  @Test
  void aReportAddedDeletedOrReplacedIsSaid() {
    for (List<Long> reports : List.of(List.of(7L, 9L, 11L), List.of(7L), List.of(7L, 10L))) {
      assertThat(
              SEEN.refusalIfNow(SheetFingerprint.of(List.of(FINISHED, LEFT), reports, List.of(5L))))
          .contains("finalization.reports-changed");
    }
  }

  @Test
  void aPaperJoinedOrTakenBackIsSaid() {
    for (List<Long> papers : List.of(List.of(5L, 6L), List.<Long>of())) {
      assertThat(
              SEEN.refusalIfNow(
                  SheetFingerprint.of(List.of(FINISHED, LEFT), List.of(7L, 9L), papers)))
          .contains("finalization.papers-changed");
    }
  }
}
