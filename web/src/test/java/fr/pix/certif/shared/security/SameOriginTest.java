package fr.pix.certif.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

  private static final String US = "certif.example:8080";

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "post", "PROPFIND"})
  void everyMethodThatIsNotKnownToReadWrites(String method) {
    assertThat(SameOrigin.writes(method)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "get"})
  void askingForAPageWritesNothing(String method) {
    assertThat(SameOrigin.writes(method)).isFalse();
  }

  @Test
  void ourOwnPageMayWrite() {
    assertThat(SameOrigin.allows("same-origin", "https://certif.example:8080", US)).isTrue();
  }

  @Test
  void withoutHttpsTheOriginAloneIsEnough() {
    assertThat(SameOrigin.allows(null, "http://CERTIF.example:8080", US)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void aWriteThatTheBrowserSaysComesFromElsewhereIsRefused(String fetchSite) {
    assertThat(SameOrigin.allows(fetchSite, "https://certif.example:8080", US)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://certif.example",
        "https://certif.example:8080.evil.example",
        "https://evil.example/certif.example:8080",
        "null",
        "not an address"
      })
  void anotherOriginIsRefused(String origin) {
    assertThat(SameOrigin.allows(null, origin, US)).isFalse();
    assertThat(SameOrigin.allows("same-origin", origin, US)).isFalse();
  }

  @Test
  void aWriteThatSaysNothingOfItsOriginIsRefused() {
    assertThat(SameOrigin.allows(null, null, US)).isFalse();
  }

  @Test
  void aRequestWithoutHostIsRefused() {
    assertThat(SameOrigin.allows(null, "https://certif.example:8080", null)).isFalse();
  }
}
