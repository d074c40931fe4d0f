package fr.pix.certif.shared;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseField;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.TextField;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * The fields of a document that is filled on screen. The library can draw fields by itself, but
 * without a name for screen readers, outside the structure, and with fonts that are not in the
 * file.
 */
class FormFields {

  /** Property of a field in a template: what a screen reader and the mouse pointer say of it. */
  static final String TOOLTIP = JRPdfExporter.PDF_EXPORTER_PROPERTIES_PREFIX + "field.tooltip";

  private static final String FONT = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
  private static final Color BORDER = new Color(0x6B, 0x76, 0x86);
  private static final float BORDER_WIDTH = 0.75f;
  private static final String TICKED = "Oui";
  private static final String EMPTY = "Off";

  private final PdfWriter writer;
  private final StructureTags tags;
  private final int pageHeight;
  private final BaseFont font;
  private final BaseFont otherLetters;

  FormFields(PdfWriter writer, StructureTags tags, int pageHeight) {
    this.writer = writer;
    this.tags = tags;
    this.pageHeight = pageHeight;
    this.font = font(BaseFont.CP1252);
    this.otherLetters = font(BaseFont.IDENTITY_H);
    // The reader's software draws what is typed: all the letters of Western Europe go into the
    // file, and not only those already written.
    font.addSubsetRange(new int[] {0x20, 0x7E, 0xA0, 0xFF, 0x152, 0x17E, 0x2013, 0x20AC});
  }

  /** A zone of free text, on one line unless the template says otherwise. */
  void addText(JRPrintText element, int offsetX, int offsetY) {
    TextField field = textField(element, offsetX, offsetY);
    field.setText(element.getFullText());
    if ("true".equals(property(element, JRPdfExporter.PDF_FIELD_TEXT_MULTILINE))) {
      field.setOptions(BaseField.MULTILINE);
    }
    try {
      add(field.getTextField(), element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list to choose one value from; nothing is chosen at first. */
  void addChoice(JRPrintText element, int offsetX, int offsetY) {
    TextField field = textField(element, offsetX, offsetY);
    field.setChoices((" |" + property(element, JRPdfExporter.PDF_FIELD_CHOICES)).split("\\|"));
    try {
      add(field.getComboField(), element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A box to tick, empty at first. */
  void addTick(JRPrintElement element, int offsetX, int offsetY) {
    Rectangle box = box(element, offsetX, offsetY);
    PdfFormField field = PdfFormField.createCheckBox(writer);
    field.setWidget(box, PdfAnnotation.HIGHLIGHT_INVERT);
    field.setFlags(PdfAnnotation.FLAGS_PRINT);
    field.setFieldName(property(element, JRPdfExporter.PDF_FIELD_NAME));
    field.setValueAsName(EMPTY);
    field.setAppearanceState(EMPTY);
    field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, EMPTY, square(box));
    PdfAppearance ticked = square(box);
    cross(ticked, box);
    field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, TICKED, ticked);
    add(field, element);
  }

  private TextField textField(JRPrintText element, int offsetX, int offsetY) {
    TextField field =
        new TextField(
            writer,
            box(element, offsetX, offsetY),
            property(element, JRPdfExporter.PDF_FIELD_NAME));
    field.setFont(font);
    field.setExtensionFont(otherLetters);
    field.setFontSize(element.getFontSize());
    field.setBorderColor(BORDER);
    field.setBorderWidth(BORDER_WIDTH);
    return field;
  }

  private void add(PdfFormField field, JRPrintElement element) {
    field.setUserName(property(element, TOOLTIP));
    PdfIndirectReference page = writer.getPageReference(writer.getCurrentPageNumber());
    field.put(PdfName.P, page);
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, field.getIndirectReference());
    reference.put(PdfName.PG, page);
    new PdfStructureElement(tags.current(), PdfName.FORM).put(PdfName.K, reference);
    writer.addAnnotation(field);
  }

  private Rectangle box(JRPrintElement element, int offsetX, int offsetY) {
    int left = element.getX() + offsetX;
    int top = pageHeight - element.getY() - offsetY;
    return new Rectangle(left, top - element.getHeight(), left + element.getWidth(), top);
  }

  private PdfAppearance square(Rectangle box) {
    PdfAppearance drawing = PdfAppearance.createAppearance(writer, box.getWidth(), box.getHeight());
    drawing.setColorStroke(BORDER);
    drawing.setLineWidth(BORDER_WIDTH);
    drawing.rectangle(
        BORDER_WIDTH / 2,
        BORDER_WIDTH / 2,
        box.getWidth() - BORDER_WIDTH,
        box.getHeight() - BORDER_WIDTH);
    drawing.stroke();
    return drawing;
  }

  private static void cross(PdfAppearance drawing, Rectangle box) {
    float inset = box.getWidth() / 4;
    drawing.setColorStroke(Color.BLACK);
    drawing.setLineWidth(1.5f);
    drawing.moveTo(inset, inset);
    drawing.lineTo(box.getWidth() - inset, box.getHeight() - inset);
    drawing.moveTo(inset, box.getHeight() - inset);
    drawing.lineTo(box.getWidth() - inset, inset);
    drawing.stroke();
  }

  private static BaseFont font(String encoding) {
    try {
      return BaseFont.createFont(
          FONT, encoding, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(JRPrintElement element, String name) {
    return element.getPropertiesMap().getProperty(name);
  }
}
