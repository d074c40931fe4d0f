package fr.pix.certif.launcher;

import com.icegreen.greenmail.user.UserException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What {@code ./run} starts: the database if none is given, then the application, until Ctrl-C. */
public final class Launcher {

  private static final String SMTP = "CERTIF_SMTP_URL";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    Options options = parse(arguments);
    try {
      run(options);
    } catch (NotStarted e) {
      say(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws Exception {
    requireFree(options.port());
    Path home = Path.of(System.getProperty("certif.home"));
    EmbeddedDatabase embedded =
        DatabaseAddress.given(System.getenv()).isPresent() ? null : database(options.data());
    DatabaseAddress database =
        DatabaseAddress.given(System.getenv()).orElseGet(() -> embedded.address());
    DemoMailbox mailbox = mailbox(options, embedded != null);
    PayaraMicro server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                home,
                options.data().resolve("server"),
                options.port(),
                database,
                settings(options, mailbox)),
            false);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, mailbox, embedded), "stop"));
    server.awaitReady(PATIENCE);
    say("Pix Certif is ready: " + server.url());
    if (mailbox != null) {
      say("The mails of the demonstration arrive in " + mailbox.folder());
    }
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

  /** A server would find out only after half a minute, and go on without any page. */
  private static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new NotStarted(
          "Port %d cannot be opened (%s): stop what listens there, or choose another one with --port N."
              .formatted(port, e.getMessage()));
    }
  }

  private static EmbeddedDatabase database(Path data) throws SQLException {
    try {
      return EmbeddedDatabase.start(data);
    } catch (IOException | IllegalStateException e) {
      throw new NotStarted(
          "The database cannot start in %s (%s): is another ./run using this folder? Choose another one with --data DIR."
              .formatted(data, e.getMessage()));
    }
  }

  /** Only a demonstration on its own database, to which no mail server was given, has one. */
  private static DemoMailbox mailbox(Options options, boolean embedded)
      throws IOException, UserException {
    return options.demo() && embedded && !System.getenv().containsKey(SMTP)
        ? DemoMailbox.open(options.data().resolve("mails"))
        : null;
  }

  private static Map<String, String> settings(Options options, DemoMailbox mailbox) {
    Map<String, String> settings = new HashMap<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("CERTIF_")) {
                settings.put(name, value);
              }
            });
    settings.put("CERTIF_DEMO", "" + options.demo());
    if (mailbox != null) {
      settings.put(SMTP, mailbox.url());
    }
    return settings;
  }

  private static void stop(PayaraMicro server, DemoMailbox mailbox, EmbeddedDatabase embedded) {
    server.close();
    if (mailbox != null) {
      mailbox.close();
    }
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
