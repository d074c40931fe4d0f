package fr.pix.certif.team.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.shared.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitedAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@x.fr, b@x.fr",
        " a@x.fr ;b@x.fr; ",
        "a@x.fr\nb@x.fr",
        "a@x.fr,,B@x.fr,A@X.FR",
      })
  void addressesAreReadFromFreeTextEachOnce(String typed) {
    assertThat(InvitedAddresses.of(typed).addresses()).containsExactly("a@x.fr", "b@x.fr");
    assertThat(InvitedAddresses.of(typed).violations()).isEmpty();
  }

  @Test
  void everyAddressThatIsNoneIsTold() {
    assertThat(InvitedAddresses.of("a@x.fr, bonjour, b@x").violations())
        .containsExactly(
            Violation.of("emails", "team.email-malformed", "bonjour"),
            Violation.of("emails", "team.email-malformed", "b@x"));
  }

  @Test
  void nothingAndTooManyAreRefused() {
    String many =
        IntStream.range(0, 51).mapToObj(i -> "a" + i + "@x.fr").collect(Collectors.joining(","));

    assertThat(InvitedAddresses.of(null).violations())
        .containsExactly(Violation.of("emails", "team.emails-missing"));
    assertThat(InvitedAddresses.of(many).violations())
        .containsExactly(Violation.of("emails", "team.emails-too-many", 50));
  }

  @Test
  void theOnlyAdministratorIsTheLastOne() {
    assertThat(TeamRules.isLastAdministrator(List.of(1L), 1L)).isTrue();
    assertThat(TeamRules.isLastAdministrator(List.of(1L, 2L), 1L)).isFalse();
    assertThat(TeamRules.isLastAdministrator(List.of(2L), 1L)).isFalse();
  }
}
