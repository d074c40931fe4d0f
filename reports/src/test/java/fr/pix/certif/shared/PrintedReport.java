package fr.pix.certif.shared;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document once printed, looked at as its reader would: pages, text, QR code. */
public final class PrintedReport implements AutoCloseable {

  private static final ReportRenderer RENDERER = new ReportRenderer();
  private static final int SCREEN_DPI = 150;

  private final Report report;
  private final PDDocument document;

  private PrintedReport(Report report, byte[] bytes) throws IOException {
    this.report = report;
    this.document = Loader.loadPDF(bytes);
  }

  public static PrintedReport of(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(report, out);
    return new PrintedReport(report, out.toByteArray());
  }

  public PDDocument document() {
    return document;
  }

  public Report report() {
    return report;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** The text of a page, the first being 1. */
  public String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** The text without its spaces and line ends, where a text cut over two lines is whole again. */
  public String flowingText() throws IOException {
    return unspaced(text());
  }

  public static String unspaced(String text) {
    return text.replaceAll("[\\s\\u202f]", "");
  }

  /** What a telephone reads on a page, the first being 1. */
  public String qrCode(int page) throws IOException, ReaderException {
    BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, SCREEN_DPI);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
    return new MultiFormatReader()
        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
        .getText();
  }

  /** How the document is called in the tests' names. */
  @Override
  public String toString() {
    return report.template();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
