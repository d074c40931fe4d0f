package fr.pix.certif.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private static final Seal OURS = seal("notre clé");

  @Test
  void whatIsSealedIsReadAgain() {
    assertThat(OURS.open(OURS.put("17.3~é"))).contains("17.3~é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "17.3", "17.3~", "17.3~AAAA", "~~"})
  void whatIsNotSealedIsRefused(String sealed) {
    assertThat(OURS.open(sealed)).isEmpty();
  }

  @Test
  void aChangedTextOrAnotherKeyIsRefused() {
    String sealed = OURS.put("17.3");

    assertThat(OURS.open(sealed.replace("17", "18"))).isEmpty();
    assertThat(seal("une autre clé").open(sealed)).isEmpty();
  }

  private static Seal seal(String key) {
    return new Seal(key.getBytes(StandardCharsets.UTF_8));
  }
}
