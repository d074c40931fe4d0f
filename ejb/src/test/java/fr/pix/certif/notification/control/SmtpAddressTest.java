package fr.pix.certif.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SmtpAddressTest {

  @Test
  void aServerIsNamedWithItsPortAndCredentials() {
    SmtpAddress server = SmtpAddress.of("smtp://certif%40exemple.fr:p%3Aa+ss@mail.exemple.fr:25");

    assertThat(server)
        .isEqualTo(new SmtpAddress(false, "mail.exemple.fr", 25, "certif@exemple.fr", "p:a+ss"));
  }

  @Test
  void portsAndCredentialsMayBeLeftOut() {
    assertThat(SmtpAddress.of("smtp://localhost"))
        .isEqualTo(new SmtpAddress(false, "localhost", 587, null, null));
    assertThat(SmtpAddress.of("smtps://localhost"))
        .isEqualTo(new SmtpAddress(true, "localhost", 465, null, null));
  }

  @Test
  void anythingElseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SmtpAddress.of("http://localhost:25"));
    assertThatIllegalArgumentException().isThrownBy(() -> SmtpAddress.of("localhost:25"));
  }

  @Test
  void credentialsAreNotGivenAwayWhenShown() {
    assertThat(SmtpAddress.of("smtp://user:secret@localhost:25").toString())
        .isEqualTo("localhost:25");
  }
}
