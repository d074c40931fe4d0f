package fr.pix.certif.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedAddressTest {

  @Test
  void anAddressIsRecognisedAndNotLearnt() {
    assertThat(MaskedAddress.of("zoe.durand@exemple.fr")).isEqualTo("z…@exemple.fr");
    assertThat(MaskedAddress.of("@exemple.fr")).isEqualTo("…");
    assertThat(MaskedAddress.of("durand")).isEqualTo("…");
    assertThat(MaskedAddress.of(null)).isNull();
  }
}
