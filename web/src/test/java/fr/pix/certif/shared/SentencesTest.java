package fr.pix.certif.shared;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a screen may ask for exists, once, and is written as French is printed. */
class SentencesTest {

  private static final Pattern INDEXED = Pattern.compile("msg\\[([^\\]]+)\\]");
  private static final Pattern QUOTED = Pattern.compile("'([a-z][\\w-]*\\.[\\w.-]*)'");
  private static final Pattern WITH_VALUES = Pattern.compile("texts\\.of\\('([^']+)'");
  private static final Pattern IN_JAVA =
      Pattern.compile("(?:texts\\.of|toasts\\.success|toasts\\.error)\\(\\s*\"([^\"]+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:Refusal\\.[a-zA-Z]+|new Refusal)\\([^\"()]*\"([^\"]+)\"");
  private static final Pattern VIOLATION =
      Pattern.compile("Violation\\.of\\([^\"()]*(?:\"[^\"]*\")?[^\"()]*,\\s*\"([^\"]+)\"");

  /** An entry of the trail about a session or a certification: the staff's pages tell it. */
  private static final Pattern FACT =
      Pattern.compile(
          "record\\(\\s*\"([^\"]+)\",\\s*(?:Subject\\.(?:session|certification)\\(|new Subject\\(\"session\")");

  private static final Pattern MISPRINT =
      Pattern.compile(
          "'|\\.\\.\\."
              + "|(?<=[\\p{L}\\d»)]) ?(?<!\u202f)[;!?](?= |$)"
              + "|(?<!\u202f): "
              + "|«[^\u202f\u00a0]"
              + "|[^\u202f\u00a0]»");

  private final Set<String> keys = Pages.keys();

  @Test
  void everyKeyOfAPageHasItsSentence() {
    List<String> missing = new ArrayList<>();
    for (Path page : Pages.all()) {
      String source = Pages.text(page);
      Stream<String> indexed =
          Pages.captures(INDEXED, source).flatMap(inside -> Pages.captures(QUOTED, inside));
      Stream.concat(indexed, Pages.captures(WITH_VALUES, source))
          .filter(key -> !exists(key))
          .forEach(key -> missing.add(page + ": " + key));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyOfABackingHasItsSentence() {
    assertThat(missingIn(Path.of("src/main/java"), IN_JAVA, "")).isEmpty();
  }

  @Test
  void everyRefusalOfAFeatureWithScreensHasItsSentence() {
    List<String> missing = new ArrayList<>();
    for (Path file : Pages.sentenceFiles()) {
      String feature = file.getFileName().toString().replace(".properties", "");
      for (String module : List.of("../ejb", "../batch", ".")) {
        Path sources = Path.of(module, "src/main/java/fr/pix/certif", feature);
        missing.addAll(missingIn(sources, REFUSAL, "refusal."));
        missing.addAll(missingIn(sources, VIOLATION, "violation."));
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyFactOfASessionOrACertificationHasItsSentence() {
    for (String module : List.of("../ejb", "../batch")) {
      assertThat(missingIn(Path.of(module, "src/main/java"), FACT, "jury.fact.")).isEmpty();
    }
  }

  @Test
  void aKeyStandsInOneFileOnly() {
    Map<String, Path> found = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Path file : Pages.sentenceFiles()) {
      for (String key : Pages.sentences(file).stringPropertyNames()) {
        Path other = found.put(key, file);
        if (other != null) {
          twice.add(key + ": " + other + " and " + file);
        }
      }
    }

    assertThat(twice).isEmpty();
  }

  @Test
  void everyFileIsOneThatTheBundleReads() {
    assertThat(Pages.sentenceFiles())
        .extracting(file -> file.getFileName().toString().replace(".properties", ""))
        .isSubsetOf(Messages.FEATURES);
    assertThat(new Messages().keySet()).isEqualTo(keys);
  }

  @Test
  void apostrophesAndSpacesAreThoseOfPrint() {
    List<String> misprints = new ArrayList<>();
    for (Path file : Pages.sentenceFiles()) {
      Pages.sentences(file)
          .forEach(
              (key, sentence) -> {
                if (MISPRINT.matcher(withoutAddresses(sentence.toString())).find()) {
                  misprints.add(key + "=" + sentence);
                }
              });
    }

    assertThat(misprints).isEmpty();
  }

  private List<String> missingIn(Path sources, Pattern pattern, String prefix) {
    return Pages.files(sources, ".java").stream()
        .flatMap(
            file ->
                Pages.captures(pattern, Pages.text(file))
                    .map(key -> prefix + key)
                    .filter(key -> !exists(key))
                    .map(key -> file.getFileName() + ": " + key))
        .collect(toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** A key that ends with a point or a dash is the beginning of several. */
  private boolean exists(String key) {
    return key.endsWith(".") || key.endsWith("-")
        ? keys.stream().anyMatch(each -> each.startsWith(key))
        : keys.contains(key);
  }

  private static String withoutAddresses(String sentence) {
    return sentence.replaceAll("https?:\\S+", "");
  }
}
