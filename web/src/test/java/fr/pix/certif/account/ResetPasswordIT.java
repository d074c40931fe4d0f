package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.account.boundary.AskPasswordReset;
import fr.pix.certif.account.boundary.CheckSignIn;
import fr.pix.certif.account.boundary.ResetPassword;
import fr.pix.certif.account.boundary.SignIn;
import fr.pix.certif.account.boundary.SignedIn;
import fr.pix.certif.account.entity.PasswordResetLetter;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

class ResetPasswordIT extends ContainerTest {

  private static final String NEW_PASSWORD = "Nouveau2026";
  private static final String NETWORK = "198.51.100.2";

  @Inject AskPasswordReset askPasswordReset;
  @Inject ResetPassword resetPassword;
  @Inject PasswordResetLetter letter;
  @Inject SignIn signIn;
  @Inject CheckSignIn checkSignIn;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void theLinkOfTheLetterChangesThePasswordAndEndsEverySession() throws Exception {
    long account = given.anAccount();
    SignedIn before = new SignedIn(UUID.randomUUID(), account, 0, clock.instant());

    asNobody(() -> reset(linkFor(account)));

    assertThat(asNobody(() -> signIn.signIn(emailOf(account), NEW_PASSWORD, NETWORK)).accountId())
        .isEqualTo(account);
    assertThat(asNobody(() -> checkSignIn.holds(before))).isFalse();
    assertThat(
            given.count(
                """
                select count(*) as number from audit_entry
                 where action = 'account.password-changed' and subject_id = ?""",
                account))
        .isEqualTo(1);
  }

  @Test
  void aLinkServesOnceAndUsesUpTheOthers() throws Exception {
    long account = given.anAccount();
    String first = linkFor(account);
    String second = linkFor(account);
    asNobody(() -> reset(first));

    assertThat(refusal(first).code()).isEqualTo("account.reset-link-over");
    assertThat(refusal(second).code()).isEqualTo("account.reset-link-over");
    assertThat(asNobody(() -> resetPassword.opens(first))).isFalse();
  }

  @Test
  void ofTwoUsesAtTheSameMomentOneChangesThePassword() throws Exception {
    String link = linkFor(given.anAccount());
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    Callable<Boolean> use = () -> refusal(link) == null;

    List<Future<Boolean>> both = executor.invokeAll(List.of(use, use));

    assertThat(List.of(both.get(0).get(), both.get(1).get()))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void anExpiredAnInventedAndADisabledAccountsLinkAreRefusedAlike() throws Exception {
    String expired = linkFor(given.anAccount());
    database.update(
        "update password_reset set expires_at = ? where token_hash = ?",
        clock.instant(),
        Digest.of(expired));
    long account = given.anAccount();
    String ofDisabled = linkFor(account);
    database.update("update account set disabled_at = ? where id = ?", clock.instant(), account);

    assertThat(List.of(refusal(expired), refusal("invente"), refusal(ofDisabled)))
        .allMatch(refusal -> refusal.kind() == Refusal.Kind.CLOSED)
        .allMatch(refusal -> refusal.code().equals("account.reset-link-over"));
  }

  @Test
  void aWeakPasswordIsRefusedAndTheLinkStillServes() throws Exception {
    String link = linkFor(given.anAccount());

    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                asNobody(
                    () -> {
                      resetPassword.reset(link, "court", NETWORK);
                      return null;
                    }));

    assertThat(refusal.violations()).isNotEmpty();
    assertThat(asNobody(() -> resetPassword.opens(link))).isTrue();
  }

  @Test
  void theTokenIsNowhereInTheDatabase() {
    String link = linkFor(given.anAccount());

    assertThat(
            given.count("select count(*) as number from password_reset where token_hash = ?", link))
        .isZero();
    assertThat(
            given.count(
                "select count(*) as number from outbox where payload::text like ?",
                "%" + link + "%"))
        .isZero();
  }

  @Test
  void askingLeavesTheSameTraceForAKnownAndAnUnknownAddressOnceInTenMinutes() throws Exception {
    String known = emailOf(given.anAccount());
    String unknown = "personne-" + UUID.randomUUID() + "@exemple.fr";

    ask(known);
    ask(known.toUpperCase());
    ask(unknown);

    assertThat(lettersTo(known) + lettersTo(known.toUpperCase())).isBetween(1L, 2L);
    assertThat(lettersTo(unknown)).isEqualTo(1);
    assertThat(letter.write(Map.of("to", unknown))).isEmpty();
  }

  private void ask(String email) throws Exception {
    asNobody(
        () -> {
          askPasswordReset.ask(email, NETWORK);
          return null;
        });
  }

  private long lettersTo(String email) {
    return given.count(
        """
        select count(*) as number from outbox
         where kind = 'mail.password-reset' and payload ->> 'to' = ?""",
        email);
  }

  private Object reset(String link) {
    resetPassword.reset(link, NEW_PASSWORD, NETWORK);
    return null;
  }

  private Refusal refusal(String link) {
    return catchThrowableOfType(Refusal.class, () -> asNobody(() -> reset(link)));
  }

  private String linkFor(long account) {
    return letter.write(Map.of("to", emailOf(account))).orElseThrow().values().get("token");
  }

  private String emailOf(long account) {
    return database
        .first("select email from account where id = ?", row -> row.text("email"), account)
        .orElseThrow();
  }
}
