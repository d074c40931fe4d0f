package fr.pix.certif.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplateTest {

  private static final MailTemplate TEMPLATE =
      MailTemplate.of("Objet : Votre compte\n\nBonjour {firstName},\n\nVoir {publicUrl}/app\n");

  @Test
  void theFirstLineIsTheSubjectAndTheRestTheBody() {
    assertThat(TEMPLATE.subject()).isEqualTo("Votre compte");
    assertThat(TEMPLATE.bodyWith(Map.of("firstName", "Zoé", "publicUrl", "https://certif.exemple")))
        .isEqualTo("Bonjour Zoé,\n\nVoir https://certif.exemple/app\n");
  }

  @Test
  void aValueIsShownAsItIs() {
    assertThat(TEMPLATE.bodyWith(Map.of("firstName", "{publicUrl} $1 \\", "publicUrl", "x")))
        .startsWith("Bonjour {publicUrl} $1 \\,");
  }

  @Test
  void noMailLeavesWithAHoleInIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEMPLATE.bodyWith(Map.of("publicUrl", "x")))
        .withMessageContaining("firstName");
  }

  @Test
  void aSubjectShowsNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MailTemplate.of("Objet : Bonjour {firstName}\n\nTexte"));
  }

  @Test
  void aTemplateWithoutSubjectOrBodyIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MailTemplate.of("Bonjour"));
    assertThatIllegalArgumentException().isThrownBy(() -> MailTemplate.of("Objet : Bonjour\n\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> MailTemplate.of("Objet : \n\nTexte"));
  }
}
