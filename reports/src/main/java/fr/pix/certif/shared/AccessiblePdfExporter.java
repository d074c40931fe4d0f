package fr.pix.certif.shared;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.type.PdfFieldTypeEnum;

/**
 * Writes a filled template as a PDF that everybody can read: see {@link StructureTags} for the
 * structure and {@link FormFields} for the fields. One exporter writes one document.
 */
class AccessiblePdfExporter extends JRPdfExporter {

  private final StructureTags tags = new StructureTags(this);
  private FormFields fields;

  AccessiblePdfExporter() {
    tagHelper = tags;
  }

  /** Nothing in our documents links to a page: no invisible anchor is written. */
  @Override
  protected void writePageAnchor(int pageIndex) {}

  @Override
  protected void exportLine(JRPrintLine line) {
    tags.decorate(() -> super.exportLine(line));
  }

  @Override
  protected void exportRectangle(JRPrintRectangle rectangle) {
    tags.decorate(() -> super.exportRectangle(rectangle));
  }

  @Override
  protected void exportBox(JRLineBox box, JRPrintElement element) {
    if (isDrawn(box)) {
      tags.decorate(() -> super.exportBox(box, element));
    }
  }

  @Override
  public void exportFieldText(JRPrintText text, PdfFieldTypeEnum type) {
    if (type == PdfFieldTypeEnum.COMBO) {
      fields().addChoice(text, getOffsetX(), getOffsetY());
    } else {
      fields().addText(text, getOffsetX(), getOffsetY());
    }
  }

  @Override
  public void exportFieldCheck(JRPrintElement element) {
    fields().addTick(element, getOffsetX(), getOffsetY());
  }

  private FormFields fields() {
    if (fields == null) {
      fields =
          new FormFields(
              ((ClassicPdfProducer) pdfProducer).getPdfWriter(), tags, pageFormat.getPageHeight());
    }
    return fields;
  }

  private static boolean isDrawn(JRLineBox box) {
    return isDrawn(box.getTopPen())
        || isDrawn(box.getLeftPen())
        || isDrawn(box.getBottomPen())
        || isDrawn(box.getRightPen());
  }

  private static boolean isDrawn(JRPen pen) {
    return pen.getLineWidth() > 0;
  }
}
