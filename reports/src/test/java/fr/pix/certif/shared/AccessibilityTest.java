package fr.pix.certif.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader, and an archive in five years, need from every document. */
class AccessibilityTest {

  /** Each document once: these tests only look at it. */
  private static final List<PrintedReport> PRINTED =
      SampleReports.all().map(AccessibilityTest::print).toList();

  private static final Set<String> PAINTING =
      Set.of(
          OperatorName.SHOW_TEXT,
          OperatorName.SHOW_TEXT_ADJUSTED,
          OperatorName.STROKE_PATH,
          OperatorName.FILL_NON_ZERO,
          OperatorName.DRAW_OBJECT);

  @OfEveryDocument
  void aDocumentIsTaggedInFrenchAndShowsItsTitle(PrintedReport printed) throws IOException {
    PDDocumentCatalog catalog = printed.document().getDocumentCatalog();

    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("fr");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(printed.document().getDocumentInformation().getTitle())
        .isEqualTo(printed.report().title());
  }

  @OfEveryDocument
  void aDocumentHasOneMainHeading(PrintedReport printed) {
    assertThat(elements(printed.document(), "H1")).hasSize(1);
  }

  @OfEveryDocument
  void everyFontIsInTheFile(PrintedReport printed) throws IOException {
    List<PDFont> fonts = fonts(printed.document());

    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
  }

  @OfEveryDocument
  void whatIsPaintedIsEitherInTheStructureOrDeclaredDecorative(PrintedReport printed)
      throws IOException {
    for (PDPage page : printed.document().getPages()) {
      assertThat(paintedOutsideMarks(page)).isEmpty();
    }
  }

  @OfEveryDocument
  void everyPictureSaysWhatItShows(PrintedReport printed) {
    assertThat(elements(printed.document(), "Image"))
        .allSatisfy(picture -> assertThat(picture.getAlternateDescription()).isNotBlank());
  }

  @OfEveryDocument
  void everyHeaderCellSaysWhatItHeads(PrintedReport printed) {
    assertThat(elements(printed.document(), "TH"))
        .allSatisfy(
            cell ->
                assertThat(cell.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
                    .isIn("Row", "Column"));
  }

  @OfEveryDocument
  void aDocumentIsAnArchiveUnlessItIsFilledOnScreen(PrintedReport printed) throws IOException {
    String description =
        new String(printed.document().getDocumentCatalog().getMetadata().toByteArray(), UTF_8);

    boolean archive =
        description.contains("<pdfaid:part>1</pdfaid:part>")
            && description.contains("<pdfaid:conformance>A</pdfaid:conformance>");
    assertThat(archive).isNotEqualTo(printed.report().fillable());
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("printed")
  @Retention(RetentionPolicy.RUNTIME)
  private @interface OfEveryDocument {}

  private static Stream<PrintedReport> printed() {
    return PRINTED.stream();
  }

  private static PrintedReport print(Report report) {
    try {
      return PrintedReport.of(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void close() throws IOException {
    for (PrintedReport printed : PRINTED) {
      printed.close();
    }
  }

  private static List<PDStructureElement> elements(PDDocument document, String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  private static List<PDFont> fonts(PDDocument document) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  private static List<String> paintedOutsideMarks(PDPage page) throws IOException {
    List<String> outside = new ArrayList<>();
    int depth = 0;
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        depth += opens(operator) - closes(operator);
        if (depth == 0 && PAINTING.contains(operator.getName())) {
          outside.add(operator.getName());
        }
      }
    }
    return outside;
  }

  private static int opens(Operator operator) {
    return operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT)
            || operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
        ? 1
        : 0;
  }

  private static int closes(Operator operator) {
    return operator.getName().equals(OperatorName.END_MARKED_CONTENT) ? 1 : 0;
  }
}
