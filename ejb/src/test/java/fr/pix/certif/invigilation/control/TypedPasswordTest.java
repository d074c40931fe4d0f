package fr.pix.certif.invigilation.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPasswordTest {

  @ParameterizedTest
  @ValueSource(strings = {"KCD3Q", "C-KCD3Q", "c-kcd3q", " kcd3q "})
  void thePrefixAndTheCaseDoNotMatter(String typed) {
    assertThat(TypedPassword.matches("KCD3Q", typed)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "C-", "KCD3", "KCD3QQ", "C-C-KCD3Q", "KCD3R", "CKCD3Q"})
  void anythingElseIsRefused(String typed) {
    assertThat(TypedPassword.matches("KCD3Q", typed)).isFalse();
  }
}
