package fr.pix.certif.framework.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.framework.control.ContentElements;
import fr.pix.certif.framework.control.Fields;
import fr.pix.certif.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFileTest {

  private static final String SMALL =
      """
      {"version": {"n": [1, {"deep": true}]},
       "content": {
         "frameworks": [{"id": "f"}],
         "tubes": [{"id": "t", "name": "@é", "other": {"a": []}}],
         "skills": [{"id": "s", "level": 3, "pixValue": 1.25, "hint": null}],
         "challenges": [
           {"id": "q", "focusable": true, "locales": ["fr", "fr-fr"], "wrongAnswers": ["a", {"y": "2", "x": "1"}]}]}}
      """;

  @Test
  void elementsAreReadWithTheirFieldsAndTheRestIsLeftOut() {
    var draft = ReleaseFile.read(stream(SMALL)).draft();

    assertThat(draft.competences()).isEmpty();
    assertThat(draft.tubes()).extracting(tube -> tube.word("name")).containsExactly("@é");
    assertThat(draft.skills()).extracting(skill -> skill.number("level")).containsExactly(3);
    Fields challenge = draft.challenges().get(0);
    assertThat(challenge.flag("focusable", false)).isTrue();
    assertThat(challenge.texts("locales")).containsExactly("fr", "fr-fr");
    assertThat(challenge.texts("wrongAnswers")).containsExactly("a", "{\"x\":\"1\",\"y\":\"2\"}");
  }

  @ParameterizedTest
  @CsvSource({"OK,RAS,true", "'','',true", "RAS,KO,false", "KO,OK,false", "OK,A tester,false"})
  void theMarksOfTheEditorsSayWhetherAQuestionIsAccessible(
      String sight, String colours, boolean accessible) {
    String marks = "\"accessibility1\": \"%s\", \"accessibility2\": \"%s\", \"focusable\"";
    String release = SMALL.replace("\"focusable\"", marks.formatted(sight, colours));

    Fields challenge = ReleaseFile.read(stream(release)).draft().challenges().get(0);

    assertThat(ContentElements.challenge(0, challenge).accessible()).isEqualTo(accessible);
  }

  @Test
  void theSameReleaseIsTheSamePackedOrNot() throws IOException {
    ReleaseFile plain = ReleaseFile.read(stream(SMALL));

    ReleaseFile packed = ReleaseFile.read(new ByteArrayInputStream(gzip(SMALL)));

    assertThat(packed.sha256()).hasSize(64).isEqualTo(plain.sha256());
    assertThat(ReleaseFile.stored(plain.packed())).isEqualTo(plain.draft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"content\": []}",
        "{\"content\": {\"challenges\": {}}}",
        "{\"content\": {\"challenges\": [1]}}",
        "{\"content\": {}",
        "{\"content\": {}} et plus",
        "INE;Compétence;Pix"
      })
  void whatIsNoReleaseIsRefused(String file) {
    assertThatThrownBy(() -> ReleaseFile.read(stream(file))).hasMessage("release.unreadable");
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    byte[] packed = gzip(SMALL);

    assertThatThrownBy(
            () -> ReleaseFile.read(new ByteArrayInputStream(packed, 0, packed.length - 12)))
        .hasMessage("release.unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void whatIsNestedWithoutEndIsRefused(String opening) {
    String bomb = "{\"content\": {\"challenges\": [{\"a\": " + opening.repeat(100_000);

    assertThatThrownBy(() -> ReleaseFile.read(stream(bomb))).hasMessage("release.unreadable");
  }

  @Test
  void aNumberOfEndlessDigitsIsNone() {
    String digits = "9".repeat(1_000_000);
    String file =
        "{\"content\": {\"skills\": [{\"level\": %s, \"pixValue\": 1e999999999}]}}"
            .formatted(digits);

    Fields skill = ReleaseFile.read(stream(file)).draft().skills().get(0);

    assertThat(skill.hasNumber("level")).isFalse();
    assertThat(skill.number("pixValue")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 65; i++) {
        gzip.write(blanks);
      }
    }

    assertThat(bomb.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> ReleaseFile.read(new ByteArrayInputStream(bomb.toByteArray())))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
  }

  @Test
  void aPlainFileWithoutEndIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    assertThatThrownBy(() -> ReleaseFile.read(endless)).hasMessage("release.too-large");
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String json) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
