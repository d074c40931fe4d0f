package fr.pix.certif.bench;

import fr.pix.certif.launcher.EmbeddedDatabase;
import fr.pix.certif.launcher.PayaraMicro;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is measured: the application on its server, with the demonstration, and its database, on
 * this machine and with nothing else around them.
 */
final class Bed implements AutoCloseable {

  /** What an operator gives a node; the collector that costs the least of two cores. */
  /** As the operators' guide advises: the night's threads, and the compiler's, after people's. */
  private static final String JVM_OPTIONS =
      "-Xms2g -Xmx2g -XX:+UseParallelGC -XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=4";

  /** A quarter of the memory of a database machine of four gigabytes. */
  private static final String DATABASE_MEMORY = "1GB";

  private final EmbeddedDatabase database;
  private final Path files;
  private final PayaraMicro server;
  private final int port;

  private Bed(EmbeddedDatabase database, Path files, PayaraMicro server, int port) {
    this.database = database;
    this.files = files;
    this.server = server;
    this.port = port;
  }

  /** Starts both; they are new, and empty but for the demonstration. */
  static Bed make(String name) throws IOException, SQLException, InterruptedException {
    Path folder = Path.of("target", "stage", "bench-" + name).toAbsolutePath();
    Files.createDirectories(folder);
    Path run = Files.createTempDirectory(folder, "run");
    EmbeddedDatabase database = EmbeddedDatabase.start(run, DATABASE_MEMORY);
    int port = freePort();
    PayaraMicro server =
        PayaraMicro.start(
            new PayaraMicro.Node(
                Path.of("target", "launch").toAbsolutePath(),
                run.resolve("server"),
                port,
                database.address(),
                Map.of("CERTIF_DEMO", "true", "CERTIF_JVM_OPTIONS", JVM_OPTIONS)),
            false);
    Bed bed = new Bed(database, run.resolve("postgresql"), server, port);
    try {
      server.awaitReady(Duration.ofMinutes(20));
    } catch (IllegalStateException e) {
      bed.close();
      throw e;
    }
    return bed;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  Rows rows() {
    return new Rows(database.address());
  }

  long serverPid() {
    return server.pid();
  }

  /** Seconds of processor that the server has taken. */
  double serverSeconds() {
    return seconds(ProcessHandle.of(server.pid()).orElseThrow());
  }

  /** Seconds of processor that the database has taken, in all its processes that still run. */
  double databaseSeconds() throws IOException {
    ProcessHandle first =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(files.resolve("postmaster.pid")).get(0)))
            .orElseThrow();
    return Stream.concat(Stream.of(first), first.children()).mapToDouble(Bed::seconds).sum();
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  /** Megabytes that live at one instant, while the server works: nothing dropped is counted. */
  double livingMegabytes() throws IOException, InterruptedException {
    String[] lines =
        tool("jcmd", Long.toString(server.pid()), "GC.class_histogram").strip().split("\n");
    return Double.parseDouble(lines[lines.length - 1].strip().split("\\s+")[2]) / (1 << 20);
  }

  /** Megabytes of the server's heap in use, once everything that can be collected is. */
  double liveHeapMegabytes() throws IOException, InterruptedException {
    tool("jcmd", Long.toString(server.pid()), "GC.run");
    String[] lines = tool("jstat", "-gc", Long.toString(server.pid())).strip().split("\n");
    String[] names = lines[0].strip().split("\\s+");
    String[] values = lines[1].strip().split("\\s+");
    double kilobytes = 0;
    for (int i = 0; i < names.length; i++) {
      kilobytes +=
          Arrays.asList("S0U", "S1U", "EU", "OU").contains(names[i])
              ? Double.parseDouble(values[i])
              : 0;
    }
    return kilobytes / 1024;
  }

  private static String tool(String... command) throws IOException, InterruptedException {
    command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    return said;
  }

  @Override
  public void close() throws IOException {
    server.close();
    database.close();
  }
}
