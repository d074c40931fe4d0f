package fr.pix.certif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes that keep the sources readable, in every module. */
class SourceTreeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void noSourceFileOutgrowsThreeHundredLines() throws IOException {
    assertThat(longerThan(300, ".java", ".js", ".css")).isEmpty();
  }

  @Test
  void noPageOutgrowsAHundredAndFiftyLines() throws IOException {
    assertThat(longerThan(150, ".xhtml")).isEmpty();
  }

  @Test
  void noBackingOutgrowsEightyLinesBesideItsImports() throws IOException {
    assertThat(longerThan(80, "Backing.java")).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    List<Path> silent = new ArrayList<>();
    for (Path file : mainSources()) {
      if (file.toString().endsWith(".java") && !documented(file.getParent())) {
        silent.add(ROOT.relativize(file.getParent()));
      }
    }
    assertThat(silent.stream().distinct()).isEmpty();
  }

  /** A package may stand in several modules; one of them says what it is. */
  private static boolean documented(Path folder) {
    Path inModule = ROOT.relativize(folder);
    Path underModule = inModule.subpath(1, inModule.getNameCount());
    return Stream.of("ejb", "reports", "batch", "web", "ear")
        .anyMatch(
            module ->
                Files.exists(
                    ROOT.resolve(module).resolve(underModule).resolve("package-info.java")));
  }

  private static List<String> longerThan(int most, String... endings) throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : mainSources()) {
      String name = file.toString();
      if (Stream.of(endings).anyMatch(name::endsWith)) {
        long lines =
            Files.readAllLines(file).stream()
                .filter(line -> !name.endsWith("Backing.java") || !line.startsWith("import "))
                .count();
        if (lines > most) {
          tooLong.add(ROOT.relativize(file) + ": " + lines + " lines");
        }
      }
    }
    return tooLong;
  }

  private static List<Path> mainSources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("ejb", "reports", "batch", "web", "ear")) {
      Path sources = ROOT.resolve(module).resolve("src/main");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> tree = Files.walk(sources)) {
          tree.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    return files;
  }
}
