package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

  @Test
  void aVerificationCodeHasEightUnambiguousSymbols() {
    Random random = new Random(1);

    assertThat(Stream.generate(() -> VerificationCode.draw(random)).limit(1000))
        .allMatch(code -> code.matches("P-[2346789BCDFGHJKMPQRTVWXY]{8}"))
        .doesNotHaveDuplicates();
  }
}
