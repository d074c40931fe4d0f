package fr.pix.certif.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The EAR on Payara Server: the same application, shortened to what the packaging could break. */
class EarOnServer {

  @Test
  void theEarAnswersOnPayaraServer() throws Exception {
    try (Stage stage = Stage.set("server");
        PayaraServer server =
            PayaraServer.deploy(
                home(),
                Path.of("target", "certif.ear").toAbsolutePath(),
                stage.database().address(),
                stage.settings(true));
        Visitor visitor = Visitor.atDesktop(stage.browser(), server.url())) {

      visitor.open("/");

      assertThat(visitor.page().title()).contains("Pix Certif");
    }
  }

  private static Path home() throws Exception {
    try (var found = Files.list(Path.of("target", "payara-server"))) {
      Path home = found.findFirst().orElseThrow().toAbsolutePath();
      home.resolve("bin/asadmin").toFile().setExecutable(true);
      return home;
    }
  }
}
