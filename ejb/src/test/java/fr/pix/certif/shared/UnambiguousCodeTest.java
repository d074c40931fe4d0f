package fr.pix.certif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnambiguousCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"VHHT93", "vhht93", "  VhHt93\t"})
  void caseAndBlanksAroundACodeDoNotMatter(String typed) {
    assertThat(UnambiguousCode.matches("VHHT93", typed)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "VHHT9", "VHHT933", "VH HT93", "XHHT93", "VHHT94"})
  void anythingElseIsNotTheCode(String typed) {
    assertThat(UnambiguousCode.matches("VHHT93", typed)).isFalse();
  }
}
