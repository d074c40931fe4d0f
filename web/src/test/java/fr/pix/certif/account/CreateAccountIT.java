package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.account.boundary.CreateAccount;
import fr.pix.certif.account.boundary.NewAccount;
import fr.pix.certif.account.boundary.SignedIn;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

class CreateAccountIT extends ContainerTest {

  private static final String NETWORK = "198.51.100.1";

  @Inject CreateAccount createAccount;

  @Test
  void aNewAccountIsSignedInAndItsAddressIsTold() throws Exception {
    SignedIn signedIn = asNobody(() -> createAccount.create(wanted(email()), NETWORK));

    assertThat(
            given.count(
                "select count(*) as number from outbox where dedup_key = ?",
                "account-created:" + signedIn.accountId()))
        .isEqualTo(1);
    assertThat(
            given.count(
                """
                select count(*) as number from audit_entry
                 where action = 'account.created' and subject_id = ? and actor_id is null""",
                signedIn.accountId()))
        .isEqualTo(1);
  }

  @Test
  void anAddressServesOneAccountInWhateverLetterCase() throws Exception {
    String email = email();
    asNobody(() -> createAccount.create(wanted(email), NETWORK));

    InvalidInput refusal = refusal(wanted(email.toUpperCase()));

    assertThat(refusal.violations()).containsExactly(Violation.of("email", "account.email-taken"));
  }

  @Test
  void ofTwoWhoSignUpAtTheSameMomentOneHasTheAddress() throws Exception {
    String email = email();
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    Callable<Boolean> signUp = () -> refusal(wanted(email)) == null;

    List<Future<Boolean>> both = executor.invokeAll(List.of(signUp, signUp));

    assertThat(List.of(both.get(0).get(), both.get(1).get()))
        .containsExactlyInAnyOrder(true, false);
    assertThat(given.count("select count(*) as number from account where email = ?", email))
        .isEqualTo(1);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsWritten() {
    long before = given.count("select count(*) as number from account where email = 'x'");

    InvalidInput refusal = refusal(new NewAccount(" ", null, "x", "court", false));

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .contains("firstName", "lastName", "email", "password", "terms");
    assertThat(given.count("select count(*) as number from account where email = 'x'"))
        .isEqualTo(before);
  }

  @Test
  void lookingForAddressesThatAreTakenIsSlowedDown() throws Exception {
    String email = email();
    String network = UUID.randomUUID().toString();
    asNobody(() -> createAccount.create(wanted(email), network));
    given.id(
        """
        insert into login_throttle (subject, failures, last_failure_at, blocked_until)
        values (?, 100, now(), now() + interval '30 seconds') returning 0 as id""",
        fr.pix.certif.account.entity.ThrottleSubject.signUps(network).digest());

    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> asNobody(() -> createAccount.create(wanted(email), network)));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.THROTTLED);
  }

  private InvalidInput refusal(NewAccount wanted) {
    return catchThrowableOfType(
        InvalidInput.class, () -> asNobody(() -> createAccount.create(wanted, NETWORK)));
  }

  private static NewAccount wanted(String email) {
    return new NewAccount("Zoé", "Martin", email, "Certif123", true);
  }

  private static String email() {
    return "nouveau-" + UUID.randomUUID() + "@exemple.fr";
  }
}
