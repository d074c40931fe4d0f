package fr.pix.certif.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One Payara Micro process with the application on it. */
public final class PayaraMicro implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private static final String KEPT_IN_MEMORY =
      "set configs.config.server-config.availability-service.web-container-availability.availability-enabled=false\n";

  /** A server that is up shows its application within this time, or has none. */
  private static final Duration LATE = Duration.ofSeconds(2);

  private static final int OK = 200;
  private static final int NO_SUCH_PAGE = 404;
  private static final int NO_ANSWER = 0;

  private final Process process;
  private final int port;
  private final StartLog log;

  private PayaraMicro(Process process, int port, StartLog log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * What a node needs to start.
   *
   * @param home the folder with the server, the driver and the application (ear/target/launch)
   * @param work a folder of the node's own, for its log and settings
   * @param settings environment of the process beyond the database, such as CERTIF_DEMO
   */
  public record Node(
      Path home, Path work, int port, DatabaseAddress database, Map<String, String> settings) {}

  /** Starts the process; {@link #awaitReady} tells when it answers. */
  public static PayaraMicro start(Node node, boolean showLog)
      throws IOException, InterruptedException {
    Files.createDirectories(node.work());
    StartLog log = StartLog.from(node.work().resolve("server.log"));
    ProcessBuilder builder = new ProcessBuilder(command(node));
    builder.directory(node.work().toFile());
    builder.environment().putAll(environment(node));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        showLog
            ? ProcessBuilder.Redirect.INHERIT
            : ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    return new PayaraMicro(builder.start(), node.port(), log);
  }

  /** The Java that runs this launcher. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> command(Node node) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(
        List.of(
            node.settings()
                .getOrDefault(
                    "CERTIF_JVM_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m")
                .split(" +")));
    // Before the application brings its checks, nothing is ready.
    command.add("-Dmp.health.default.readiness.empty.response=DOWN");
    command.addAll(List.of("-jar", UnpackedServer.in(node).toString()));
    String cluster = node.settings().getOrDefault("CERTIF_CLUSTER", "");
    command.addAll(
        cluster.isBlank() ? List.of("--nocluster") : List.of("--clustermode", "tcpip:" + cluster));
    command.addAll(List.of("--port", "" + node.port(), "--contextroot", "/"));
    command.addAll(List.of("--prebootcommandfile", preBoot(node, cluster.isBlank())));
    command.addAll(List.of("--postbootcommandfile", resource(node, "post-boot.txt")));
    command.addAll(List.of("--logproperties", resource(node, "logging.properties")));
    command.addAll(List.of("--deploy", node.home().resolve("certif.war").toString()));
    return command;
  }

  private static Map<String, String> environment(Node node) {
    DatabaseAddress database = node.database();
    Map<String, String> environment = new HashMap<>(node.settings());
    environment.put("CERTIF_DB_POOL_URL", database.forPool());
    environment.put("CERTIF_DB_USER", database.user());
    environment.put("CERTIF_DB_PASSWORD", database.password());
    environment.putIfAbsent("CERTIF_PUBLIC_URL", "http://localhost:" + node.port());
    return environment;
  }

  /**
   * What the server does before it starts.
   *
   * @param alone whether no other node would ever take over what people have under way: it is not
   *     written out and read again at each of their requests, which costs more than most pages
   */
  private static String preBoot(Node node, boolean alone) throws IOException {
    String file = resource(node, "pre-boot.txt");
    if (alone) {
      Files.writeString(Path.of(file), KEPT_IN_MEMORY, StandardOpenOption.APPEND);
    }
    return file;
  }

  private static String resource(Node node, String name) throws IOException {
    Path file = node.work().resolve(name);
    try (var content = PayaraMicro.class.getResourceAsStream("/" + name)) {
      Files.write(file, content.readAllBytes());
    }
    return file.toString();
  }

  public String url() {
    return "http://localhost:" + port + "/";
  }

  public long pid() {
    return process.pid();
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /**
   * Waits until the node says that it is ready and shows its first page: it says so a moment before
   * its server lets anybody in.
   *
   * @throws NotStarted when it died, when its server is up without the application, or when the
   *     time is over
   */
  public void awaitReady(Duration patience) throws IOException, InterruptedException {
    HttpClient client = asSimplyAsPossible();
    long end = System.nanoTime() + patience.toNanos();
    long late = end;
    while (answer(client, "health/ready") != OK || answer(client, "") != OK) {
      if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        throw notStarted("The server stopped while starting");
      }
      log.look();
      if (!log.isUp() || answer(client, "") != NO_SUCH_PAGE) {
        late = System.nanoTime() + LATE.toNanos();
      } else if (System.nanoTime() > late) {
        throw notStarted("The application did not start");
      }
      if (System.nanoTime() > end) {
        throw notStarted("The server is not ready after " + patience.toSeconds() + " s");
      }
    }
  }

  private NotStarted notStarted(String what) throws IOException {
    log.look();
    return new NotStarted(
        what
            + log.cause().map(cause -> ": " + cause).orElse(".")
            + System.lineSeparator()
            + "What it wrote: "
            + log.file());
  }

  /**
   * HTTP/2 would put every question on the one connection that was opened first, while the server
   * was not up yet.
   */
  private static HttpClient asSimplyAsPossible() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(2))
        .build();
  }

  private int answer(HttpClient client, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(10)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return NO_ANSWER;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NO_ANSWER;
    }
  }

  /** Ends the process at once, as a power cut would (SIGKILL). */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  public void waitUntilStopped() throws InterruptedException {
    process.waitFor();
  }

  /** Stops the process as an operator would, and ends it when it does not stop within a grace. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
