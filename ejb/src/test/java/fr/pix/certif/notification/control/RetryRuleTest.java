package fr.pix.certif.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryRuleTest {

  @Test
  void theWaitDoublesAfterEachAttempt() {
    assertThat(RetryRule.waitAfter(1)).contains(Duration.ofMinutes(1));
    assertThat(RetryRule.waitAfter(2)).contains(Duration.ofMinutes(2));
    assertThat(RetryRule.waitAfter(9)).contains(Duration.ofMinutes(256));
  }

  @Test
  void theTenthAttemptIsTheLast() {
    assertThat(RetryRule.waitAfter(10)).isEmpty();
    assertThat(RetryRule.waitAfter(11)).isEmpty();
  }
}
