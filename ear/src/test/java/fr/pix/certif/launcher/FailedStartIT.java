package fr.pix.certif.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} says when it cannot start, and that it ends. */
class FailedStartIT {

  private static final int PATIENCE_SECONDS = 90;

  @TempDir Path folder;

  /** How the launcher ended, and what it said. */
  private record End(int code, String said) {}

  @Test
  void aPortThatIsTakenIsSaidAtOnce() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      End end = run(Map.of(), "--port", "" + taken.getLocalPort(), "--data", folder.toString());

      assertThat(end.code()).isEqualTo(1);
      assertThat(end.said())
          .startsWith("Port " + taken.getLocalPort() + " cannot be opened")
          .contains("--port N")
          .hasLineCount(1);
    }
    assertThat(folder).as("nothing was started").isEmptyDirectory();
  }

  @Test
  void anApplicationThatCannotStartIsSaidWithItsCauseAndItsLog() throws Exception {
    Path data = folder.resolve("data");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"), "32MB")) {
      bringFurther(database.address());
      End end =
          run(
              Map.of(
                  "CERTIF_DB_URL", database.address().url(),
                  "CERTIF_DB_USER", database.address().user(),
                  "CERTIF_DB_PASSWORD", database.address().password()),
              "--port",
              "" + freePort(),
              "--data",
              data.toString());

      assertThat(end.code()).isEqualTo(1);
      assertThat(end.said())
          .startsWith(
              "The application did not start: The database was prepared by a newer version of Pix"
                  + " Certif (migration 9999).")
          .contains("What it wrote: " + data.resolve("server").resolve("server.log"))
          .doesNotContain("is ready");
    }
    assertThat(data.resolve("server").resolve("server.log")).isNotEmptyFile();
  }

  /** As if a later version had been here. */
  private static void bringFurther(DatabaseAddress database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table flyway_schema_history (
            installed_rank int primary key, version varchar(50), description varchar(200) not null,
            type varchar(20) not null, script varchar(1000) not null, checksum int,
            installed_by varchar(100) not null, installed_on timestamp not null default now(),
            execution_time int not null, success boolean not null)""");
      statement.execute(
          """
          insert into flyway_schema_history
          values (1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'later', now(), 1, true)""");
    }
  }

  private End run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path launch = Path.of("target", "launch").toAbsolutePath();
    List<String> command =
        new ArrayList<>(
            List.of(
                PayaraMicro.java(),
                "-Dcertif.home=" + launch,
                "-cp",
                Path.of("target", "classes").toAbsolutePath() + ":" + launch.resolve("lib") + "/*",
                Launcher.class.getName()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("launcher", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("CERTIF_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroy();
    assertThat(ended).as("it ends by itself").isTrue();
    return new End(process.exitValue(), Files.readString(said).strip());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
