package fr.pix.certif.shared;

import biweekly.Biweekly;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.slf4j.Logger;

/**
 * The application as it is built, deployed once for all container tests, with the tests inside it.
 */
@ArquillianSuiteDeployment
public class SharedDeployment {

  private static final File GOLDEN = new File("../ejb/src/test/resources/golden");

  /** A mail server, and what reads the files that mails carry. */
  private static final Class<?>[] READERS = {
    GreenMail.class,
    Logger.class,
    Biweekly.class,
    VObjectReader.class,
    PDDocument.class,
    RandomAccessRead.class,
    TrueTypeFont.class
  };

  @Deployment
  public static WebArchive application() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/certif.war"))
        .addPackages(true, SharedDeployment::isContainerTest, "fr.pix.certif")
        .addAsResource(
            new File(GOLDEN, "answer-matching.jsonl.gz"), "golden/answer-matching.jsonl.gz")
        .addAsResource(new File(GOLDEN, "jury-v2.jsonl.gz"), "golden/jury-v2.jsonl.gz")
        .addAsLibraries(new File("target/test-server/assertj-core.jar"))
        .addAsLibraries(
            Stream.of(READERS).map(SharedDeployment::jarOf).distinct().toArray(File[]::new));
  }

  /** The jar of the tests that holds this class. */
  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static boolean isContainerTest(ArchivePath path) {
    String name = path.get();
    return name.matches(".*(IT|ContainerTest|TestActor|Fixture|As)(\\$[^/]*)?\\.class");
  }
}
