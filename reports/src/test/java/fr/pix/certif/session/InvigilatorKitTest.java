package fr.pix.certif.session;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class InvigilatorKitTest {

  /** Read at eight metres, the depth of a classroom, with normal sight. */
  private static final float BIG = 60;

  @Test
  void theKitTellsTheSessionAndItsSecrets() throws IOException {
    try (PrintedReport kit = kit(SampleReports.session())) {
      assertThat(kit.text())
          .contains("jeudi 26 mars 2026")
          .contains("09:30")
          .contains("Collège Frédéric-Mistral")
          .contains("Informatique 1")
          .contains("Mme Cœuret, M. Ibáñez")
          .contains("467410")
          .contains("C-KCD3Q")
          .contains("VHHT93")
          .contains(SampleReports.INVIGILATOR_URL);
    }
  }

  @Test
  void theStepsAreNumberedInTheirOrder() throws IOException {
    try (PrintedReport kit = kit(SampleReports.session())) {
      assertThat(unspaced(kit.text()))
          .containsSubsequence(
              "1CréeruncomptePix",
              "2Seconnecter",
              "3Entrerdanslasession",
              "4Lirelesconsignes",
              "5Cocherlescandidats",
              "6Donnerlecode",
              "7Autoriserunereprise",
              "8Terminer",
              "9Remettrelesdocuments");
    }
  }

  @Test
  void whatCandidatesTypeIsReadFromTheBackOfTheRoomAndThePasswordIsNot() throws IOException {
    try (PrintedReport kit = kit(SampleReports.session())) {
      String big = bigText(kit);

      assertThat(big).contains("467410", "VHHT93").doesNotContain("KCD3Q");
    }
  }

  @Test
  void theQrCodeLeadsToTheEspaceSurveillant() throws IOException, ReaderException {
    try (PrintedReport kit = kit(SampleReports.session())) {
      assertThat(kit.qrCode(1)).isEqualTo(SampleReports.INVIGILATOR_URL);
    }
  }

  @Test
  void longNamesAreWrittenWholeOnTheSamePage() throws IOException {
    try (PrintedReport kit = kit(SampleReports.sessionWithLongNames())) {
      assertThat(kit.pages()).isEqualTo(1);
      assertThat(kit.flowingText())
          .contains(unspaced(SampleReports.LONG_SITE))
          .contains(unspaced(SampleReports.LONG_ROOM))
          .contains(unspaced(SampleReports.LONG_INVIGILATORS));
    }
  }

  private static PrintedReport kit(SessionHeading session) throws IOException {
    return PrintedReport.of(SampleReports.invigilatorKit(session));
  }

  private static String bigText(PrintedReport kit) throws IOException {
    List<String> big = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        if (text.getFontSizeInPt() >= BIG) {
          big.add(text.getUnicode());
        }
      }
    }.getText(kit.document());
    return String.join("", big);
  }
}
