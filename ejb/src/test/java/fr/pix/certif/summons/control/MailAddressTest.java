package fr.pix.certif.summons.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @Test
  void spacesAndCapitalsDoNotMatter() {
    assertThat(MailAddress.of("  Famille.Durand+Pix@Exemple.FR "))
        .contains("famille.durand+pix@exemple.fr");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "durand",
        "durand@",
        "durand@exemple",
        "a@b@exemple.fr",
        "a..b@exemple.fr",
        "a@-exemple.fr",
        "a@exemple.fr, b@exemple.fr",
        "a@exemple.fr\r\nBcc: b@exemple.fr",
        "<a@exemple.fr>"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThat(MailAddress.of(typed)).isEmpty();
  }

  @Test
  void anAddressLongerThanMailAllowsIsRefused() {
    assertThat(MailAddress.of("a".repeat(250) + "@exemple.fr")).isEmpty();
  }
}
