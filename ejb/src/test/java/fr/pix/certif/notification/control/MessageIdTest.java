package fr.pix.certif.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdTest {

  @Test
  void theSameCauseGivesTheSameIdentity() {
    String identity = MessageId.of("account-created:7", "certif.exemple");

    assertThat(identity)
        .isEqualTo(MessageId.of("account-created:7", "certif.exemple"))
        .isNotEqualTo(MessageId.of("account-created:8", "certif.exemple"))
        .matches("<[0-9a-f]{32}@certif\\.exemple>");
  }
}
