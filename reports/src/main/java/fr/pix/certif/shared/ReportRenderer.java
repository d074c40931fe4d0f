package fr.pix.certif.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Prints the documents of a certification as PDF files in French: tagged for screen readers, with
 * every font inside, and fit for archiving (PDF/A-1a) unless the reader is to type into them.
 *
 * <p>Templates are loaded once; any number of threads may print at the same time.
 */
@ApplicationScoped
public class ReportRenderer {

  private static final String FOLDER = "templates/";
  private static final String LOOK = "look";

  private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();
  private final JRTemplate look = JRXmlTemplateLoader.load(open(LOOK + ".jrtx"));

  /**
   * Writes a document.
   *
   * @param report what to print
   * @param out where the PDF goes; left open
   * @throws ReportNotRendered if the template is at fault or {@code out} refuses bytes
   */
  public void render(Report report, OutputStream out) {
    try {
      if (report.fillable()) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        export(report, document);
        FormStructure.complete(document.toByteArray(), out);
      } else {
        export(report, out);
      }
    } catch (JRException | IOException e) {
      throw new ReportNotRendered(report.template(), e);
    }
  }

  private void export(Report report, OutputStream out) throws JRException {
    AccessiblePdfExporter exporter = new AccessiblePdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(fill(report)));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration(report));
    exporter.exportReport();
  }

  /** Fills a document, with as many of its last lines as open no page. */
  private JasperPrint fill(Report report) throws JRException {
    List<Map<String, Object>> rows = report.rows();
    JasperPrint bare = fill(report, rows);
    List<Map<String, Object>> fillers = report.fillers();
    for (int more = fillers.size(); more > 0; more--) {
      List<Map<String, Object>> longer = new ArrayList<>(rows);
      longer.addAll(fillers.subList(0, more));
      JasperPrint filled = fill(report, longer);
      if (filled.getPages().size() == bare.getPages().size()) {
        return filled;
      }
    }
    return bare;
  }

  private JasperPrint fill(Report report, List<Map<String, Object>> lines) throws JRException {
    Map<String, Object> parameters = new HashMap<>(report.parameters());
    parameters.put(LOOK, look);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.FRENCH);
    Collection<Map<String, ?>> rows = new ArrayList<>(lines);
    return JasperFillManager.fillReport(
        templates.computeIfAbsent(report.template(), ReportRenderer::load),
        parameters,
        new JRMapCollectionDataSource(rows));
  }

  private static SimplePdfExporterConfiguration configuration(Report report) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage("fr");
    configuration.setMetadataTitle(report.title());
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataAuthor("Pix Certif");
    configuration.setMetadataCreator("Pix Certif");
    if (!report.fillable()) {
      configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
      configuration.setPdfVersion(PdfVersionEnum.VERSION_1_4);
      configuration.setIccProfilePath(FOLDER + "sRGB.icc");
    }
    return configuration;
  }

  private static JasperReport load(String template) {
    try {
      return (JasperReport) JRLoader.loadObject(open(template + ".jasper"));
    } catch (JRException e) {
      throw new ReportNotRendered(template, e);
    }
  }

  private static InputStream open(String name) {
    return ReportRenderer.class.getClassLoader().getResourceAsStream(FOLDER + name);
  }
}
