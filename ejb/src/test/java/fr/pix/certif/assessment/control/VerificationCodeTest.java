package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  @Test
  void aVerificationCodeHasEightUnambiguousSymbols() {
    Random random = new Random(1);

    assertThat(Stream.generate(() -> VerificationCode.draw(random)).limit(1000))
        .allMatch(code -> code.matches("P-[2346789BCDFGHJKMPQRTVWXY]{8}"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-BCDF2346", " p-bcdf2346 ", "P-XXXXXXXX"})
  void aCodeIsReadInAnyLetterCaseWithBlanksAround(String typed) {
    assertThat(VerificationCode.read(typed)).hasValue(typed.strip().toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P-",
        "BCDF2346",
        "P-BCDF234",
        "P-BCDF23466",
        "C-BCDF2346",
        "P BCDF2346",
        "P-BCDF2340",
        "P-BCDF234A",
        "P-BCDF2346\nX"
      })
  void whatNoCodeCanBeIsNotRead(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
  }

  @Test
  void aDrawnCodeIsReadAgain() {
    String drawn = VerificationCode.draw(new Random(7));

    assertThat(VerificationCode.read(drawn)).hasValue(drawn);
  }
}
