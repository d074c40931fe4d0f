package fr.pix.certif.shared;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Prepares the templates of the documents when the application is built: parsed and checked once,
 * and the same bytes for the same templates.
 *
 * <p>Refuses a template with an expression that would have to be compiled as Java: templates name
 * values, the records compute them.
 */
public final class TemplateCompiler {

  private TemplateCompiler() {}

  /**
   * Compiles every {@code .jrxml} file of a directory.
   *
   * @param args the directory of the templates, then the directory for the compiled ones
   */
  public static void main(String[] args) throws IOException, JRException {
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Path source : templates(Path.of(args[0]))) {
      String name = source.getFileName().toString().replace(".jrxml", ".jasper");
      JRSaver.saveObject(compile(source), target.resolve(name).toFile());
    }
  }

  private static JasperReport compile(Path source) throws JRException {
    JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    JasperDesign design = JRXmlLoader.load(context, source.toFile());
    design.setUUID(identifier(design.getName()));
    JRBand[] bands = design.getAllBands();
    for (int band = 0; band < bands.length; band++) {
      identify(bands[band], design.getName() + "/" + band);
    }
    return new NoJavaCompiler(context).compileReport(design);
  }

  /** Names each element by its place: the library would draw identifiers by lot. */
  private static void identify(JRElementGroup group, String place) {
    JRElement[] elements = group.getElements();
    for (int i = 0; i < elements.length; i++) {
      String name = place + "/" + i;
      ((JRDesignElement) elements[i]).setUUID(identifier(name));
      if (elements[i] instanceof JRElementGroup inner) {
        identify(inner, name);
      }
    }
  }

  private static UUID identifier(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> templates(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
  }

  private static final class NoJavaCompiler extends JRJavacCompiler {

    NoJavaCompiler(JasperReportsContext context) {
      super(context);
    }

    @Override
    public String compileClasses(File[] sourceFiles, String classpath) {
      return "A template names values, it does not compute them";
    }

    /** The class that the library looks for when it fills the template. */
    @Override
    protected String getCompilerClass() {
      return JRJavacCompiler.class.getName();
    }
  }
}
