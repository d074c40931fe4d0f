package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {

  private final Draw draw = new Draw(List.of("a", "b"));

  @Test
  void questionsAreNumberedFromOne() {
    assertThat(draw.count()).isEqualTo(2);
    assertThat(draw.challengeId(1)).isEqualTo("a");
    assertThat(draw.challengeId(2)).isEqualTo("b");
  }

  @Test
  void aTestHasNoOtherQuestion() {
    for (int number : new int[] {Integer.MIN_VALUE, -1, 0, 3, Integer.MAX_VALUE}) {
      assertThat(draw.challengeId(number)).isNull();
    }
  }
}
