package fr.pix.certif.shared;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
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
    return new NoJavaCompiler(context).compileReport(JRXmlLoader.load(context, source.toFile()));
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
