package fr.pix.certif.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionCodesTest {

  @Test
  void anAccessCodeIsFourLettersAndTwoDigitsThatNobodyConfuses() {
    assertThat(codes(500)).allMatch(code -> code.matches("[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}"));
  }

  @Test
  void accessCodesDiffer() {
    assertThat(codes(500).distinct().count()).isGreaterThan(490);
  }

  @Test
  void anInvigilatorsPasswordIsFiveSymbolsWithoutThePrefixThatIsShown() {
    SecureRandom random = new SecureRandom();

    assertThat(Stream.generate(() -> SessionCodes.invigilatorPassword(random)).limit(500))
        .allMatch(password -> password.matches("[BCDFGHJKMPQRTVWXY2346789]{5}"));
  }

  private static Stream<String> codes(int count) {
    SecureRandom random = new SecureRandom();
    return Stream.generate(() -> SessionCodes.accessCode(random)).limit(count);
  }
}
