package fr.pix.certif.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What {@code ./run} starts: the database if none is given, then the application, until Ctrl-C. */
public final class Launcher {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    Options options = parse(arguments);
    Path home = Path.of(System.getProperty("certif.home"));
    EmbeddedDatabase embedded =
        DatabaseAddress.given(System.getenv()).isPresent()
            ? null
            : EmbeddedDatabase.start(options.data());
    DatabaseAddress database =
        DatabaseAddress.given(System.getenv()).orElseGet(() -> embedded.address());
    PayaraMicro server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                home,
                options.data().resolve("server"),
                options.port(),
                database,
                settings(options)),
            false);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, embedded), "stop"));
    server.awaitReady(PATIENCE);
    say("Pix Certif is ready: " + server.url());
    server.waitUntilStopped();
  }

  private static Options parse(String[] arguments) {
    try {
      return Options.parse(arguments, System.getenv());
    } catch (IllegalArgumentException e) {
      say(e.getMessage());
      say("Usage: ./run [--port N] [--data DIR] [--no-demo]");
      System.exit(2);
      throw e;
    }
  }

  private static Map<String, String> settings(Options options) {
    Map<String, String> settings = new HashMap<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("CERTIF_")) {
                settings.put(name, value);
              }
            });
    settings.put("CERTIF_DEMO", "" + options.demo());
    return settings;
  }

  private static void stop(PayaraMicro server, EmbeddedDatabase embedded) {
    server.close();
    try {
      if (embedded != null) {
        embedded.close();
      }
    } catch (IOException e) {
      say("The database did not stop cleanly: " + e.getMessage());
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
