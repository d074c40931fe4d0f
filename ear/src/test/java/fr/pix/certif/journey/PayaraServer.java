package fr.pix.certif.journey;

import fr.pix.certif.launcher.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Payara Server of this build's own, with the EAR deployed on it as an operator would: by
 * asadmin.
 */
final class PayaraServer implements AutoCloseable {

  private final Path home;
  private final Path domains;
  private final Map<String, String> environment;
  private final int httpPort;
  private final int adminPort;

  private PayaraServer(Path home, Path domains, Map<String, String> environment, int portBase) {
    this.home = home;
    this.domains = domains;
    this.environment = environment;
    this.httpPort = portBase + 80;
    this.adminPort = portBase + 48;
  }

  /** Starts a new domain on free ports, creates the pool, and deploys the EAR. */
  static PayaraServer deploy(
      Path home, Path domains, Path ear, DatabaseAddress database, Map<String, String> settings)
      throws IOException, InterruptedException {
    Map<String, String> environment = new java.util.HashMap<>(settings);
    environment.put("CERTIF_DB_POOL_URL", database.url() + "?reWriteBatchedInserts=true");
    environment.put("CERTIF_DB_USER", database.user());
    environment.put("CERTIF_DB_PASSWORD", database.password());
    PayaraServer server = new PayaraServer(home, domains, environment, freePortBase());
    environment.put("CERTIF_PUBLIC_URL", "http://localhost:" + server.httpPort);
    server.asadmin(
        "create-domain",
        "--domaindir",
        domains.toString(),
        "--nopassword=true",
        "--portbase",
        "" + (server.httpPort - 80),
        "certif");
    Files.copy(
        Path.of("target", "launch", "postgresql.jar"),
        domains.resolve("certif/lib/postgresql.jar"));
    server.asadmin("start-domain", "--domaindir", domains.toString(), "certif");
    for (String command : commands("/pre-boot.txt")) {
      server.remote(command.split(" +"));
    }
    for (String command : commands("/post-boot.txt")) {
      server.remote(command.split(" +"));
    }
    server.remote("deploy", "--name", "certif", ear.toString());
    return server;
  }

  private static List<String> commands(String resource) throws IOException {
    try (var content = PayaraServer.class.getResourceAsStream(resource)) {
      return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  /** Portbase p gives HTTP p + 80 and administration p + 48. */
  private static int freePortBase() {
    return Stage.freePort() / 200 * 200 % 40_000 + 20_000;
  }

  String url() {
    return "http://localhost:" + httpPort + "/";
  }

  private void remote(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--port", "" + adminPort));
    all.addAll(List.of(command));
    asadmin(all.toArray(String[]::new));
  }

  private void asadmin(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
    command.addAll(List.of(arguments));
    Path log = domains.resolveSibling("asadmin.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(4, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "asadmin " + arguments[0] + " failed:\n" + Files.readString(log));
    }
  }

  @Override
  public void close() {
    try {
      asadmin("stop-domain", "--domaindir", domains.toString(), "--kill=true", "certif");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
