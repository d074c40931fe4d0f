package fr.pix.certif.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The spreadsheet of the machine; installed from its packages when it is missing and that is
 * allowed.
 */
public final class LibreOfficeFixture {

  private static final List<String> NAMES = List.of("soffice", "libreoffice");
  private static final String INSTALL =
      "apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc";

  /**
   * Semicolons, quotes, UTF-8, from the first line; whatever looks like a formula, a number or a
   * date is taken for one, even between quotes: the most credulous that a person can choose.
   */
  private static final String CREDULOUS = "CSV:59,34,76,1,,0,false,true,false,false,false,-1,true";

  private static final int PATIENCE_SECONDS = 120;

  private LibreOfficeFixture() {}

  /** Opens CSV files, and saves each beside it as a flat sheet whose cells can be read. */
  static void open(Path folder, List<Path> files) throws IOException, InterruptedException {
    convert(folder, "fods", List.of("--infilter=" + CREDULOUS), files);
  }

  /** Opens a file and saves it in a format of the same name as its extension, in a folder. */
  public static Path saved(Path folder, Path file, String format)
      throws IOException, InterruptedException {
    convert(folder, format, List.of(), List.of(file));
    String name = file.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
  }

  private static void convert(Path folder, String format, List<String> options, List<Path> files)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                executable().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
    command.addAll(options);
    command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("soffice.log");
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      office.destroyForcibly();
      throw new IllegalStateException("LibreOffice does not end: " + Files.readString(log));
    }
  }

  private static Path executable() {
    return onPath().orElseGet(LibreOfficeFixture::install);
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path install() {
    try {
      new ProcessBuilder("sh", "-c", INSTALL)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return onPath()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This test needs LibreOffice: install the package « libreoffice-calc » and run it again."));
  }
}
