package fr.pix.certif.shared.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void aSentenceReceivesItsValues() {
    assertThat(texts.of("shared.page.of", 2, 5)).isEqualTo("Page 2 / 5");
  }

  @ParameterizedTest
  @CsvSource({"1, Un point est à corriger", "2, 2 points sont à corriger"})
  void aSentenceAgreesWithItsNumber(int problems, String sentence) {
    assertThat(texts.of("shared.errors.title", problems)).isEqualTo(sentence);
  }

  @Test
  void thousandsAreSeparatedByANarrowSpace() {
    assertThat(texts.of("shared.page.of", 1, 1200)).isEqualTo("Page 1 / 1\u202f200");
  }

  @Test
  void aMissingSentenceIsAnError() {
    assertThat(texts.has("shared.nothing")).isFalse();
    assertThatThrownBy(() -> texts.of("shared.nothing"))
        .isInstanceOf(MissingResourceException.class);
  }
}
