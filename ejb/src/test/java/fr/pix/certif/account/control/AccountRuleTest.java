package fr.pix.certif.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"nom@exemple.fr", "prénom.nom+certif@ac-nice.fr", "a@b.c", "x@élèves.école.fr"})
  void anAddressHasAMailboxAndADomain(String email) {
    assertThat(AccountRule.ofEmail(email)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom",
        "nom@",
        "@exemple.fr",
        "nom@exemple",
        "a@b@c.fr",
        "nom @exemple.fr",
        "nom@exemple.fr\nBcc: x@y.fr",
        "nom@.fr",
        "nom@exemple..fr"
      })
  void whatIsNoAddressIsToldSo(String text) {
    assertThat(AccountRule.ofEmail(text))
        .extracting(Violation::code)
        .containsExactly("account.email-malformed");
  }

  @Test
  void aMissingTextIsToldApartFromAWrongOne() {
    assertThat(AccountRule.ofEmail(""))
        .extracting(Violation::code)
        .containsExactly("account.email-missing");
    assertThat(AccountRule.ofName("firstName", ""))
        .extracting(Violation::code)
        .containsExactly("account.first-name-missing");
    assertThat(AccountRule.ofPassword(null))
        .extracting(Violation::code)
        .containsExactly("account.password-missing");
  }

  @Test
  void aNameOfTwoHundredAndFiftySixLettersIsRefused() {
    assertThat(AccountRule.ofName("lastName", "x".repeat(255))).isEmpty();
    assertThat(AccountRule.ofName("lastName", "x".repeat(256))).hasSize(1);
    assertThat(AccountRule.ofName("lastName", "Martin\u0007")).hasSize(1);
  }

  @Test
  void everyWeaknessOfAPasswordIsOneViolation() {
    assertThat(AccountRule.ofPassword("abc"))
        .extracting(Violation::code)
        .containsExactly(
            "account.password-too-short",
            "account.password-no-upper-case",
            "account.password-no-digit");
  }

  @Test
  void spacesAroundAreNoPartOfANameAndAccentsHaveOneForm() {
    assertThat(AccountRule.tidy("  Zoe\u0308 ")).isEqualTo("Zo\u00eb");
    assertThat(AccountRule.tidy(null)).isEmpty();
  }
}
