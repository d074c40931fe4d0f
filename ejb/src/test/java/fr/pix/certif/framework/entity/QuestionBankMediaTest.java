package fr.pix.certif.framework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pictures, files and simulators of the bank: all there, all told, none that leaves the site.
 */
class QuestionBankMediaTest {

  private static final Content BANK = ContentReader.read();

  private static final List<Challenge> ASKED =
      BANK.challenges().stream().filter(BANK::mayAsk).toList();

  /** Shorter than this, an alternative names a picture and does not tell it. */
  private static final int SHORTEST_ALTERNATIVE = 40;

  /** What the policy of the frame forbids: a simulator would be dead without a word. */
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|javascript:",
          Pattern.CASE_INSENSITIVE);

  /** A resource from elsewhere; addresses of invented sites are text, and end in .example. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:src|href)=\"(?:https?:)?//|url\\(", Pattern.CASE_INSENSITIVE);

  @Test
  void whatAQuestionShowsExistsAndIsTold() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge -> {
              Challenge.Media media = challenge.media();
              assertThat(files(media))
                  .as(challenge.id())
                  .allSatisfy(path -> assertThat(ContentMedia.exists(path)).as(path).isTrue());
              if (media.illustration() != null) {
                assertThat(media.illustration().alternative())
                    .as(challenge.id())
                    .hasSizeGreaterThan(SHORTEST_ALTERNATIVE);
              }
              if (media.simulator() != null) {
                assertThat(media.simulator().title()).as(challenge.id()).isNotBlank();
                assertThat(media.simulator().height()).as(challenge.id()).isBetween(300, 800);
              }
            });
  }

  /** The folders of the competences; the others serve simulators and the check of a station. */
  @Test
  void everyFileOfTheBankIsShownByAQuestion() throws IOException, URISyntaxException {
    Path folder = Path.of(file("media").toURI());
    Set<String> shown =
        BANK.challenges().stream()
            .flatMap(challenge -> files(challenge.media()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .map(path -> "media/" + folder.relativize(path).toString().replace('\\', '/'))
          .filteredOn(path -> path.matches("media/\\d\\.\\d/.*"))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  /** Who opens a file or a simulator leaves the page, and needs the time it takes. */
  @Test
  void aQuestionWithAFileOrASimulatorIsNeitherTimedNorInFocusMode() {
    assertThat(ASKED)
        .filteredOn(
            challenge -> challenge.media().hasAttachment() || challenge.media().simulator() != null)
        .isNotEmpty()
        .noneMatch(Challenge::timed)
        .noneMatch(Challenge::focused);
  }

  /** What is to be found must not be read in the page's source. */
  @Test
  void aSimulatorKeepsItsCodeAndWorksUnderThePolicyOfItsFrame() {
    assertThat(ASKED)
        .filteredOn(challenge -> challenge.media().simulator() != null)
        .isNotEmpty()
        .allSatisfy(
            challenge ->
                assertThat(text(challenge.media().simulator().path()))
                    .as(challenge.id())
                    .contains("<html lang=\"fr\">", "<title>", "<h1>")
                    .doesNotContain(challenge.solution().lines().findFirst().orElseThrow())
                    .doesNotContainPattern(INLINE)
                    .doesNotContainPattern(ELSEWHERE));
  }

  @Test
  void aPictureIsDrawnHereAndDoesNothing() {
    assertThat(ASKED)
        .filteredOn(challenge -> challenge.media().illustration() != null)
        .isNotEmpty()
        .allSatisfy(
            challenge ->
                assertThat(text(challenge.media().illustration().path()))
                    .as(challenge.id())
                    .contains("viewBox=")
                    .doesNotContain("<script", "<image", "<foreignObject")
                    .doesNotContainPattern(ELSEWHERE));
  }

  private static List<String> files(Challenge.Media media) {
    List<String> paths = new ArrayList<>(media.attachments());
    if (media.illustration() != null) {
      paths.add(media.illustration().path());
    }
    if (media.simulator() != null) {
      paths.add(media.simulator().path());
    }
    return paths;
  }

  private static URL file(String path) {
    return QuestionBankMediaTest.class.getResource("/content/" + path);
  }

  private static String text(String path) {
    try (InputStream file = ContentMedia.open(path).orElseThrow()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }
}
