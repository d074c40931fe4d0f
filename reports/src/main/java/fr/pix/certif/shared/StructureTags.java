package fr.pix.certif.shared;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.export.AccessibilityUtil;
import net.sf.jasperreports.export.type.AccessibilityTagEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.PdfXmpCreator;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * The structure that a screen reader follows: paragraphs apart from pieces of a cell, header cells
 * that say what they head, pictures that say what they show, and nothing said of page numbers and
 * rules. The library tags headings, tables and lists by itself from the templates' properties.
 */
class StructureTags extends JRPdfExporterTagHelper {

  /** Property of a picture in a template: what is said in its place. */
  static final String ALTERNATIVE = JRPdfExporter.PDF_EXPORTER_PROPERTIES_PREFIX + "alternative";

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SCOPE = new PdfName("Scope");
  private static final PdfName ALT = new PdfName("Alt");

  StructureTags(JRPdfExporter exporter) {
    super(exporter);
  }

  @Override
  protected void init() {
    super.init();
    PdfWriter writer = producer().getPdfWriter();
    writer.getStructureTreeRoot().mapRole(new PdfName("All"), new PdfName("Document"));
    if (writer.getPDFXConformance() == PdfWriter.PDFXNONE) {
      // Archives get their description from the library; the other documents would have none.
      writer.setXmpMetadata(PdfXmpCreator.createXmpMetadata(writer, PdfaConformanceEnum.NONE));
    }
  }

  /** Draws what is only there for the eye: a rule, a frame, the ground of a box. */
  void decorate(Runnable drawing) {
    producer().getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
    drawing.run();
    producer().getPdfContentByte().endMarkedContentSequence();
  }

  /** The element of the structure that is being filled. */
  PdfStructureElement current() {
    return ((ClassicStructureEntry) tagStack.peek()).getElement();
  }

  @Override
  protected void startText(JRPrintText text, String actualText) {
    if (isArtifact(text)) {
      producer().getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
      return;
    }
    String tag = tagStack.peek() == allTag ? "P" : "Span";
    if (actualText == null) {
      pdfStructure.beginTag(tagStack.peek(), tag);
    } else {
      pdfStructure.beginTag(tagStack.peek(), tag, actualText);
    }
  }

  @Override
  protected void startImage(JRPrintImage image) {
    super.startImage(image);
    String alternative = image.getPropertiesMap().getProperty(ALTERNATIVE);
    PdfArray children = (PdfArray) current().get(PdfName.K);
    PdfDictionary figure = (PdfDictionary) children.getDirectObject(children.size() - 1);
    figure.put(ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
  }

  @Override
  protected void createThStartTag(JRPrintElement element) {
    super.createThStartTag(element);
    PdfDictionary scope = new PdfDictionary();
    scope.put(PdfName.O, PdfName.TABLE);
    boolean headsRow = AccessibilityTagEnum.ROW_HEADER == accessibilityTag(element);
    scope.put(SCOPE, new PdfName(headsRow ? "Row" : "Column"));
    // A header that spans rows has attributes already: one dictionary holds them all.
    PdfArray span = (PdfArray) current().get(PdfName.A);
    if (span != null) {
      scope.merge((PdfDictionary) span.getDirectObject(0));
    }
    current().put(PdfName.A, scope);
  }

  private ClassicPdfProducer producer() {
    return (ClassicPdfProducer) pdfProducer;
  }

  private static boolean isArtifact(JRPrintElement element) {
    return AccessibilityTagEnum.ARTIFACT == accessibilityTag(element);
  }

  private static AccessibilityTagEnum accessibilityTag(JRPrintElement element) {
    return AccessibilityTagEnum.getByName(
        element.getPropertiesMap().getProperty(AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG));
  }
}
