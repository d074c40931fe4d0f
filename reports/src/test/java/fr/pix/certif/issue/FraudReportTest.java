package fr.pix.certif.issue;

import static fr.pix.certif.shared.PrintedReport.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.PrintedReport;
import fr.pix.certif.shared.SampleReports;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

class FraudReportTest {

  private static final FraudReport REPORT = new FraudReport(SampleReports.session());

  @Test
  void theFactsAndTheSignaturesAreFieldsWithAName() throws IOException {
    try (PrintedReport printed = PrintedReport.of(REPORT)) {
      PDAcroForm form = printed.document().getDocumentCatalog().getAcroForm();

      assertThat(form.getFields())
          .extracting(PDField::getPartialName)
          .contains("candidat_nom", "candidat_certification", "faits_description", "objets")
          .contains("fait_substitution", "fait_documents", "signature_surveillant");
      assertThat(form.getFields())
          .extracting(PDField::getAlternateFieldName)
          .allMatch(name -> name != null && !name.isBlank());
    }
  }

  @Test
  void whatIsTypedAndTickedIsKept() throws IOException {
    try (PrintedReport printed = PrintedReport.of(REPORT)) {
      PDAcroForm form = printed.document().getDocumentCatalog().getAcroForm();
      form.getField("faits_description").setValue("Vu à 10 h 15\npar Mme Cœuret");
      ((PDCheckBox) form.getField("fait_aide")).check();

      assertThat(form.getField("faits_description").getValueAsString()).contains("Mme Cœuret");
      assertThat(((PDCheckBox) form.getField("fait_aide")).isChecked()).isTrue();
      assertThat(((PDCheckBox) form.getField("fait_autre")).isChecked()).isFalse();
    }
  }

  @Test
  void theReportSaysWhatFollows() throws IOException {
    try (PrintedReport printed = PrintedReport.of(REPORT)) {
      assertThat(printed.pages()).isEqualTo(1);
      assertThat(printed.text())
          .contains("PV de fraude", "467410", "catégorie C6", "À conserver cinq ans");
    }
  }

  @Test
  void longNamesFitOnePage() throws IOException {
    try (PrintedReport printed =
        PrintedReport.of(new FraudReport(SampleReports.sessionWithLongNames()))) {
      assertThat(printed.pages()).isEqualTo(1);
      assertThat(printed.flowingText())
          .contains(unspaced(SampleReports.LONG_SITE))
          .contains(unspaced(SampleReports.LONG_INVIGILATORS));
    }
  }
}
