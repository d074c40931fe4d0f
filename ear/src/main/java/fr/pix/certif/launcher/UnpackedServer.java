package fr.pix.certif.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro unpacked once in the folder of a node, with the driver of the database: every later
 * start reads plain archives instead of archives in an archive.
 */
final class UnpackedServer {

  private static final String LAUNCHER = "launch-micro.jar";
  private static final int PATIENCE_SECONDS = 120;

  private UnpackedServer() {}

  /** The archive to run; unpacked anew when the one of the build is younger. */
  static Path in(PayaraMicro.Node node) throws IOException, InterruptedException {
    Path packed = node.home().resolve("payara-micro.jar");
    Path folder = node.work().resolve("micro");
    Path launcher = folder.resolve(LAUNCHER);
    if (!Files.exists(launcher)
        || Files.getLastModifiedTime(launcher).compareTo(Files.getLastModifiedTime(packed)) < 0) {
      delete(folder);
      unpack(node, packed, folder);
    }
    return launcher;
  }

  private static void unpack(PayaraMicro.Node node, Path packed, Path folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    PayaraMicro.java(),
                    "-jar",
                    packed.toString(),
                    "--rootdir",
                    folder.toString(),
                    "--addlibs",
                    node.home().resolve("postgresql.jar").toString(),
                    "--outputlauncher"))
            .redirectErrorStream(true)
            .redirectOutput(node.work().resolve("unpack.log").toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("The server cannot be unpacked; see " + node.work() + "/unpack.log");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
