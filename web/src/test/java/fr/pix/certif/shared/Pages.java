package fr.pix.certif.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources that the tests of pages and sentences read, as they stand in the project. */
final class Pages {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path SENTENCES = Path.of("src/main/resources/i18n/fr");

  private Pages() {}

  /** Every page, template, tag file and fragment. */
  static List<Path> all() {
    return files(WEBAPP, ".xhtml");
  }

  /** The one that an address from the root names. */
  static Path named(String address) {
    return WEBAPP.resolve(address.substring(1));
  }

  static List<Path> sentenceFiles() {
    return files(SENTENCES, ".properties");
  }

  static Properties sentences(Path file) {
    Properties sentences = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sentences;
  }

  static Set<String> keys() {
    return sentenceFiles().stream()
        .flatMap(file -> sentences(file).stringPropertyNames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<Path> files(Path root, String extension) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the first group of the pattern captures, wherever it matches. */
  static Stream<String> captures(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1));
  }
}
