package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.account.boundary.CheckSignIn;
import fr.pix.certif.account.boundary.SignIn;
import fr.pix.certif.account.boundary.SignOut;
import fr.pix.certif.account.boundary.SignedIn;
import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInIT extends ContainerTest {

  private static final String PASSWORD = "Certif123";

  @Inject SignIn signIn;
  @Inject SignOut signOut;
  @Inject CheckSignIn checkSignIn;
  @Inject Throttle throttle;
  @Inject Database database;
  @Inject Clock clock;

  private record Person(long id, String email) {}

  @Test
  void theRightPasswordOpensTheAccountInAnyLetterCaseOfTheAddress() throws Exception {
    Person person = person();

    SignedIn signedIn =
        asNobody(() -> signIn.signIn(person.email().toUpperCase(), PASSWORD, network()));

    assertThat(signedIn.accountId()).isEqualTo(person.id());
    assertThat(asNobody(() -> checkSignIn.holds(signedIn))).isTrue();
  }

  @Test
  void aWrongPasswordAnUnknownAddressAndADisabledAccountAreRefusedAlike() {
    Person person = person();
    Person disabled = person();
    database.update(
        "update account set disabled_at = ? where id = ?", clock.instant(), disabled.id());

    Refusal wrong = refusal(person.email(), "Certif124", network());
    Refusal unknown = refusal("personne-" + UUID.randomUUID() + "@exemple.fr", PASSWORD, network());
    Refusal gone = refusal(disabled.email(), PASSWORD, network());

    assertThat(wrong.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
    assertThat(wrong.code()).isEqualTo("account.wrong-credentials");
    assertThat(unknown)
        .usingRecursiveComparison()
        .comparingOnlyFields("kind", "code")
        .isEqualTo(wrong);
    assertThat(gone)
        .usingRecursiveComparison()
        .comparingOnlyFields("kind", "code")
        .isEqualTo(wrong);
  }

  @Test
  void afterTenFailuresTheAccountWaitsOnThatNetworkAndNoOther() throws Exception {
    Person person = person();
    String network = network();
    fail(ThrottleSubject.accountFromNetwork(person.email(), network), 9);

    Refusal tenth = refusal(person.email(), "Certif124", network);
    Refusal eleventh = refusal(person.email(), PASSWORD, network);

    assertThat(tenth.code()).isEqualTo("account.wrong-credentials");
    assertThat(eleventh.kind()).isEqualTo(Refusal.Kind.THROTTLED);
    assertThat(eleventh.args()).containsExactly(1L);
    assertThat(asNobody(() -> signIn.signIn(person.email(), PASSWORD, network())).accountId())
        .isEqualTo(person.id());
  }

  @Test
  void anUnknownAddressIsThrottledLikeAKnownOne() {
    String email = "personne-" + UUID.randomUUID() + "@exemple.fr";
    String network = network();
    fail(ThrottleSubject.accountFromNetwork(email, network), 10);

    assertThat(refusal(email, PASSWORD, network).kind()).isEqualTo(Refusal.Kind.THROTTLED);
  }

  @Test
  void aNetworkThatFailsOnManyAccountsWaitsAsAWhole() {
    Person person = person();
    String network = network();
    for (int i = 0; i < 100; i++) {
      throttle.count(ThrottleSubject.network(network), ThrottleRule.NETWORK, clock.instant());
    }

    assertThat(refusal(person.email(), PASSWORD, network).kind()).isEqualTo(Refusal.Kind.THROTTLED);
  }

  @Test
  void aSuccessEndsTheSeriesAndTakesItOffTheNetworks() throws Exception {
    Person person = person();
    String network = network();
    refusal(person.email(), "Certif124", network);

    asNobody(() -> signIn.signIn(person.email(), PASSWORD, network));

    assertThat(failuresOf(ThrottleSubject.accountFromNetwork(person.email(), network))).isZero();
    assertThat(failuresOf(ThrottleSubject.network(network))).isZero();
  }

  @Test
  void aSignInEndsAfterTwelveHoursAndWithItsAccount() throws Exception {
    Person person = person();
    SignedIn now = signedIn(person, 0, clock.instant());
    SignedIn old = signedIn(person, 0, clock.instant().minus(Duration.ofHours(12)));
    SignedIn otherGeneration = signedIn(person, 1, clock.instant());

    assertThat(asNobody(() -> checkSignIn.holds(now))).isTrue();
    assertThat(asNobody(() -> checkSignIn.holds(old))).isFalse();
    assertThat(asNobody(() -> checkSignIn.holds(otherGeneration))).isFalse();
    database.update(
        "update account set disabled_at = ? where id = ?", clock.instant(), person.id());
    assertThat(asNobody(() -> checkSignIn.holds(now))).isFalse();
  }

  @Test
  void whoSignedOutIsOutOnEveryNode() throws Exception {
    Person person = person();
    SignedIn here = signedIn(person, 0, clock.instant());
    SignedIn elsewhere = signedIn(person, 0, clock.instant());

    asNobody(
        () -> {
          signOut.signOut(here);
          signOut.signOut(here);
          return null;
        });

    assertThat(asNobody(() -> checkSignIn.holds(here))).isFalse();
    assertThat(asNobody(() -> checkSignIn.holds(elsewhere))).isTrue();
  }

  private static SignedIn signedIn(Person person, int generation, Instant at) {
    return new SignedIn(UUID.randomUUID(), person.id(), generation, at);
  }

  private Refusal refusal(String email, String password, String network) {
    return catchThrowableOfType(
        Refusal.class, () -> asNobody(() -> signIn.signIn(email, password, network)));
  }

  private void fail(ThrottleSubject subject, int times) {
    for (int i = 0; i < times; i++) {
      throttle.count(subject, ThrottleRule.ACCOUNT_FROM_NETWORK, clock.instant());
    }
  }

  private long failuresOf(ThrottleSubject subject) {
    return given.count(
        "select coalesce(sum(failures), 0) as number from login_throttle where subject = ?",
        subject.digest());
  }

  private Person person() {
    long id = given.anAccount();
    database.update(
        "update account set password_hash = ? where id = ?", PasswordHash.of(PASSWORD).text(), id);
    String email =
        database
            .first("select email from account where id = ?", row -> row.text("email"), id)
            .orElseThrow();
    return new Person(id, email);
  }

  private static String network() {
    return UUID.randomUUID().toString();
  }
}
