package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lines of a page are called; a bean of that name would be read instead of them. */
class PageNamesTest {

  private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern LINE = Pattern.compile(" var=\"(\\w+)\"");

  @Test
  void noLineOfAPageBearsTheNameOfABean() throws IOException {
    Set<String> beans = beans();
    assertThat(beans).contains("certification", "night");
    List<String> mistakes = new ArrayList<>();
    for (Path page : Pages.all()) {
      Matcher line = LINE.matcher(Pages.text(page));
      while (line.find()) {
        if (beans.contains(line.group(1))) {
          mistakes.add(page + ": " + line.group(1));
        }
      }
    }

    assertThat(mistakes).isEmpty();
  }

  private static Set<String> beans() throws IOException {
    Set<String> beans = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher named = NAMED.matcher(Files.readString(file));
        while (named.find()) {
          beans.add(named.group(1));
        }
      }
    }
    return beans;
  }
}
