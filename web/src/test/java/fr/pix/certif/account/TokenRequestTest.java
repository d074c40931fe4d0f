package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {

  private static final String FORM =
      "grant_type=client_credentials&client_id=a%20b&client_secret=%C3%A9%26+%3D";

  @Test
  void aFormIsReadAsItWasEncoded() {
    assertThat(read(FORM + "&scope=content+jury"))
        .isEqualTo(new TokenRequest("a b", "é& =", "content jury"));
  }

  @Test
  void noScopeAsksForAll() {
    assertThat(read(FORM).scope()).isEmpty();
  }

  @Test
  void theSecretIsNeverShown() {
    assertThat(read(FORM).toString()).doesNotContain("é&");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "grant_type=client_credentials",
        "grant_type=client_credentials&client_id=a",
        "grant_type=password&client_id=a&client_secret=b",
        "grant_type=client_credentials&client_id=%&client_secret=b"
      })
  void anythingElseIsMalformed(String form) {
    assertThat(refusal(form).kind()).isEqualTo(Refusal.Kind.MALFORMED);
  }

  @Test
  void aFormWithoutEndIsRefused() {
    assertThat(refusal(FORM + "a".repeat(10_000)).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  private static TokenRequest read(String form) {
    return TokenRequest.ofForm(new ByteArrayInputStream(form.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Refusal refusal(String form) {
    return catchThrowableOfType(Refusal.class, () -> read(form));
  }
}
