package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportRendererTest {

  private final ReportRenderer renderer = new ReportRenderer();

  @Test
  void manyThreadsPrintWithOneRendererAndDoNotMixTheirDocuments() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<String>> tasks =
        IntStream.rangeClosed(1, 24).<Callable<String>>mapToObj(n -> () -> textOfSheet(n)).toList();

    List<Future<String>> texts = threads.invokeAll(tasks);
    threads.shutdown();

    for (int n = 1; n <= texts.size(); n++) {
      assertThat(texts.get(n - 1).get()).contains("Participants (" + n + ")");
    }
  }

  @Test
  void theStreamIsLeftOpenForItsOwner() {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    SampleReports.all().forEach(report -> renderer.render(report, out));

    assertThat(closed[0]).isFalse();
  }

  @Test
  void aReaderWhoLeavesMakesThePrintingFail() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };
    Report report = SampleReports.attendanceSheet(SampleReports.session(), 1);

    assertThatThrownBy(() -> renderer.render(report, gone)).isInstanceOf(RuntimeException.class);
  }

  private String textOfSheet(int candidates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(SampleReports.attendanceSheet(SampleReports.session(), candidates), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
