package fr.pix.certif.issue;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class IncidentReportTest {

  private static final IncidentReport REPORT = new IncidentReport(SampleReports.session());

  @Test
  void theHeadingIsFilledIn() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      assertThat(report.text())
          .contains("PV d’incident", "467410", "jeudi 26 mars 2026", "09:30")
          .contains("Collège Frédéric-Mistral", "Informatique 1");
      assertThat(form(report.document()).getField("session_surveillants").getValueAsString())
          .isEqualTo("Mme Cœuret, M. Ibáñez");
    }
  }

  @Test
  void theReportSaysThatItIsNotImported() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      assertThat(report.flowingText())
          .contains(unspaced("ne peuvent pas être importées"))
          .contains(unspaced("à saisir de nouveau lors de la finalisation"));
    }
  }

  @Test
  void eachOfFourIncidentsHasItsFields() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDAcroForm form = form(report.document());

      for (int block = 1; block <= 4; block++) {
        String incident = "incident_" + block + "_";
        assertThat(form.getFields())
            .extracting(PDField::getPartialName)
            .contains(incident + "candidat", incident + "certification", incident + "description")
            .contains(incident + "C1", incident + "C2", incident + "C4")
            .contains(incident + "C6", incident + "C7", incident + "C8")
            .contains(incident + "probleme", incident + "question");
      }
      assertThat(form.getField("incident_5_candidat")).isNull();
    }
  }

  @Test
  void theQuestionProblemsAreThoseThatCanStillBeDeclared() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDComboBox problem = (PDComboBox) form(report.document()).getField("incident_1_probleme");

      assertThat(problem.getOptions())
          .extracting(option -> option.replaceAll(" .*", ""))
          .filteredOn(code -> !code.isEmpty())
          .containsExactly("E1", "E2", "E3", "E4", "E5", "E8", "E9", "E10", "E11", "E12");
    }
  }

  @Test
  void whatIsTypedIsPrintedWithItsAccents() throws IOException {
    String name = "Lecœur Maëlle – Ÿ, 12 €";
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDAcroForm form = form(report.document());

      form.getField("incident_2_candidat").setValue(name);
      form.flatten();

      assertThat(new PDFTextStripper().getText(report.document())).contains(name);
    }
  }

  @Test
  void whatIsTypedTickedOrChosenIsKept() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDAcroForm form = form(report.document());
      form.getField("incident_1_description").setValue("Deux lignes\net un été");
      form.getField("incident_1_probleme").setValue("E4  Site à visiter indisponible");
      ((PDCheckBox) form.getField("session_non_rejointe")).check();
      report.document().save(saved);
    }

    try (PDDocument reopened = Loader.loadPDF(saved.toByteArray())) {
      PDAcroForm form = form(reopened);
      assertThat(form.getField("incident_1_description").getValueAsString())
          .isEqualTo("Deux lignes\net un été");
      assertThat(((PDComboBox) form.getField("incident_1_probleme")).getValue())
          .containsExactly("E4  Site à visiter indisponible");
      assertThat(((PDCheckBox) form.getField("session_non_rejointe")).isChecked()).isTrue();
      assertThat(((PDCheckBox) form.getField("session_temps_supplementaire")).isChecked())
          .isFalse();
    }
  }

  @Test
  void everyFieldIsNamedAndPlacedForAScreenReader() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDNumberTreeNode places =
          report.document().getDocumentCatalog().getStructureTreeRoot().getParentTree();

      for (PDField field : form(report.document()).getFields()) {
        int key = field.getWidgets().get(0).getStructParent();
        PDParentTreeValue place = (PDParentTreeValue) places.getValue(key);

        assertThat(field.getAlternateFieldName()).as(field.getPartialName()).isNotBlank();
        assertThat(((COSDictionary) place.getCOSObject()).getCOSName(COSName.S).getName())
            .isEqualTo("Form");
      }
    }
  }

  @Test
  void nothingIsSetInAFontThatIsNotInTheFile() throws IOException {
    try (PrintedReport report = PrintedReport.of(REPORT)) {
      PDAcroForm form = form(report.document());

      assertThat(form.getFields())
          .filteredOn(field -> field.getCOSObject().containsKey(COSName.DA))
          .hasSize(24)
          .allMatch(field -> field.getCOSObject().getString(COSName.DA).contains("/DejaVuSans "));
      assertThat(form.getDefaultResources().getFont(COSName.getPDFName("DejaVuSans")).isEmbedded())
          .isTrue();
    }
  }

  @Test
  void longNamesAreWrittenWhole() throws IOException {
    try (PrintedReport report =
        PrintedReport.of(new IncidentReport(SampleReports.sessionWithLongNames()))) {
      assertThat(report.flowingText())
          .contains(unspaced(SampleReports.LONG_SITE))
          .contains(unspaced(SampleReports.LONG_ROOM));

      form(report.document()).flatten();

      assertThat(report.flowingText()).contains(unspaced(SampleReports.LONG_INVIGILATORS));
    }
  }

  private static PDAcroForm form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm();
  }
}
