package fr.pix.certif.shared;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it is built, deployed once for all container tests, with the tests inside it.
 */
@ArquillianSuiteDeployment
public class SharedDeployment {

  private static final File GOLDEN = new File("../ejb/src/test/resources/golden");

  @Deployment
  public static WebArchive application() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/certif.war"))
        .addPackages(true, SharedDeployment::isContainerTest, "fr.pix.certif")
        .addAsResource(
            new File(GOLDEN, "answer-matching.jsonl.gz"), "golden/answer-matching.jsonl.gz")
        .addAsResource(new File(GOLDEN, "jury-v2.jsonl.gz"), "golden/jury-v2.jsonl.gz")
        .addAsLibraries(new File("target/test-server/assertj-core.jar"));
  }

  private static boolean isContainerTest(ArchivePath path) {
    String name = path.get();
    return name.matches(".*(IT|ContainerTest|TestActor|Fixture|As)(\\$[^/]*)?\\.class");
  }
}
