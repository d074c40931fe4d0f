package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.control.AccountRule;
import fr.pix.certif.shared.Messages;
import fr.pix.certif.shared.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the rules of accounts refuse, a sentence says how to repair it. */
class AccountSentencesTest {

  private final Messages sentences = new Messages();

  @Test
  void everyViolationHasItsSentence() {
    Stream<Violation> violations =
        Stream.of(
                AccountRule.ofName("firstName", ""),
                AccountRule.ofName("lastName", ""),
                AccountRule.ofName("lastName", "x".repeat(256)),
                AccountRule.ofEmail(""),
                AccountRule.ofEmail("x"),
                AccountRule.ofPassword(null),
                AccountRule.ofPassword("-"),
                AccountRule.ofPassword("x".repeat(256)),
                AccountRule.ofTerms(false))
            .flatMap(List::stream);

    assertThat(violations)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            violation ->
                assertThat(sentences.containsKey("violation." + violation.code()))
                    .as(violation.code())
                    .isTrue());
  }

  @Test
  void everyRefusalHasItsSentence() {
    assertThat(
            Stream.of(
                "account.wrong-credentials",
                "account.too-many-tries",
                "account.reset-link-over",
                "sign-in-needed"))
        .allMatch(code -> sentences.containsKey("refusal." + code));
  }
}
