package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  private static final URI OURS = URI.create("https://certif.exemple/connexion");
  private static final String SYMBOLS = "/\\:.@?#%a0 \t\n;&=";

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/certif/sessions", "/certif/session?id=5&onglet=candidats", "/a%20b"})
  void aPageOfOursIsADestination(String path) {
    assertThat(LocalPath.of(path)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "certif/sessions",
        "/certif\nSet-Cookie: a=b",
        "/\t/evil.example",
        " /certif",
        "/é",
        "/%zz",
        ""
      })
  void anotherSiteOrWhatABrowserMayTakeForOneIsNot(String text) {
    assertThat(LocalPath.of(text)).isEmpty();
  }

  @Test
  void theSignInItselfIsNoDestination() {
    assertThat(LocalPath.of("/connexion")).isEmpty();
    assertThat(LocalPath.of("/connexion?vers=/certif")).isEmpty();
    assertThat(LocalPath.of("/deconnexion")).isEmpty();
    assertThat(LocalPath.of(null)).isEmpty();
    assertThat(LocalPath.of("/" + "a".repeat(500))).isEmpty();
  }

  @RepeatedTest(100)
  void whateverIsAcceptedStaysOnThisSite(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder("/");
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }

    assertThat(LocalPath.of(text.toString()).stream())
        .allSatisfy(
            path -> assertThat(OURS.resolve(path).getRawAuthority()).isEqualTo("certif.exemple"));
  }
}
