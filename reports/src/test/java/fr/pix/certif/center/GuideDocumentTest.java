package fr.pix.certif.center;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GuideDocumentTest {

  @Test
  void everySectionIsPrintedWholeInItsOrder() throws IOException {
    try (PrintedReport guide = PrintedReport.of(SampleReports.guide())) {
      assertThat(guide.pages()).isGreaterThan(1);
      assertThat(guide.flowingText())
          .containsSubsequence(
              unspaced("Partie 1"),
              unspaced("Règle 1.1 " + SampleReports.LONG_SITE),
              unspaced("Règle 1.7"),
              unspaced("Partie 2"),
              unspaced("Partie 6"),
              unspaced("Règle 6.1"));
      assertThat(guide.text()).contains("2026-2027");
    }
  }
}
