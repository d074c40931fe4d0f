package fr.pix.certif.campaign.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignCsvTest {

  private static final ZoneId CAYENNE = ZoneId.of("America/Cayenne");

  @Test
  void aPupilWhoSharedStandsWithLevelsAndWhatIsMissing() {
    List<Integer> pix = new ArrayList<>(List.of(40, 9, 8));
    pix.addAll(Collections.nCopies(13, 0));
    SharedPix shared = new SharedPix(1, Instant.parse("2026-03-26T08:30:00Z"), pix);

    String[] lines = lines(new PupilAnswer(1, "Oxford", "Lili", "3A", false, shared));

    assertThat(lines[0]).startsWith("\uFEFF\"Classe\";").endsWith("\"Niveau 5.2\"");
    assertThat(lines[1])
        .startsWith("\"3A\";\"Oxford\";\"Lili\";\"26/03/2026 05:30\";57;\"Non\";2;5;1;1;0;");
  }

  @Test
  void aPupilWhoHasNotSharedHasEmptyCells() {
    String[] lines = lines(new PupilAnswer(1, "Oxford", "Lili", "3A", false, null));

    assertThat(lines[1]).isEqualTo("\"3A\";\"Oxford\";\"Lili\"" + ";".repeat(20));
    assertThat(lines[0].split(";")).hasSize(23);
  }

  @Test
  void noSpreadsheetComputesAName() {
    String[] lines = lines(new PupilAnswer(1, "=HYPERLINK(\"x\")", "+33", "@3A", false, null));

    assertThat(lines[1]).startsWith("\"'@3A\";\"'=HYPERLINK(\"\"x\"\")\";\"'+33\";");
  }

  private static String[] lines(PupilAnswer answer) {
    return CampaignCsv.of(List.of(answer), CAYENNE).split("\n");
  }
}
