package fr.pix.certif.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pix.certif.account.MachineFixture.Answer;
import fr.pix.certif.account.boundary.CheckMachineToken;
import fr.pix.certif.account.boundary.ForgetTraces;
import fr.pix.certif.account.boundary.IssueMachineToken;
import fr.pix.certif.account.control.ThrottleRule;
import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.account.entity.Throttle;
import fr.pix.certif.account.entity.ThrottleSubject;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MachineTokenIT extends ContainerTest {

  private static final String CHECKS = "/api/staff/content/answer-checks";
  private static final String SIMULATIONS = "/api/staff/jury/simulations";

  @Inject MachineFixture machine;
  @Inject IssueMachineToken issueMachineToken;
  @Inject CheckMachineToken checkMachineToken;
  @Inject ForgetTraces forgetTraces;
  @Inject MachineRepository machines;
  @Inject Throttle throttle;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void theRightSecretGivesATokenOfOneHour() {
    Answer answer = machine.askToken(machine.aClient("content", "jury"), MachineFixture.SECRET, "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.object().getString("token_type")).isEqualTo("bearer");
    assertThat(answer.object().getInt("expires_in")).isEqualTo(3600);
    assertThat(answer.object().getString("scope")).isEqualTo("content jury");
    assertThat(answer.whole().headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(callWith(answer.object().getString("access_token")).status()).isEqualTo(200);
  }

  @Test
  void aTokenIsAlsoAskedForInJson() {
    String sent =
        """
        {"grant_type":"client_credentials","client_id":"%s","client_secret":"%s","scope":"content"}"""
            .formatted(machine.aClient("content"), MachineFixture.SECRET);

    Answer answer = machine.post("/api/application/token", "application/json", sent);

    assertThat(answer.object().getString("scope")).isEqualTo("content");
  }

  @Test
  void aWrongSecretAnUnknownNameAndADisabledMachineAreRefusedAlike() {
    String clientId = machine.aClient("content");
    String disabled = machine.aClient("content");
    database.update("update machine_client set enabled = false where client_id = ?", disabled);

    Answer wrong = machine.askToken(clientId, "autre", "content");
    Answer unknown = machine.askToken("inconnu\u0000", MachineFixture.SECRET, "content");
    Answer gone = machine.askToken(disabled, MachineFixture.SECRET, "content");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.object().getString("code")).isEqualTo("account.wrong-client");
    assertThat(wrong.object().getString("message")).startsWith("L’identifiant");
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(gone.body()).isEqualTo(wrong.body());
  }

  @Test
  void aScopeThatTheMachineHasNotIsRefused() {
    Answer answer =
        machine.askToken(machine.aClient("content"), MachineFixture.SECRET, "content jury");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.object().getString("code")).isEqualTo("account.scope-not-granted");
  }

  @Test
  void anotherGrantOrAnUnreadableFormIsRefused() {
    for (String form : List.of("grant_type=password&client_id=a&client_secret=b", "%", "a=%zz")) {
      Answer answer =
          machine.post("/api/application/token", "application/x-www-form-urlencoded", form);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.object().getString("code")).isEqualTo("account.grant-unknown");
    }
  }

  @Test
  void afterTenFailuresTheMachineWaitsOnThatNetworkAndNoOther() throws Exception {
    String clientId = machine.aClient("content");
    String network = UUID.randomUUID().toString();
    ThrottleSubject subject = ThrottleSubject.machineFromNetwork(clientId, network);
    for (int i = 0; i < 9; i++) {
      throttle.count(subject, ThrottleRule.ACCOUNT_FROM_NETWORK, clock.instant());
    }

    Refusal tenth = refusal(clientId, "autre", network);
    Refusal eleventh = refusal(clientId, MachineFixture.SECRET, network);

    assertThat(tenth.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED);
    assertThat(eleventh.kind()).isEqualTo(Refusal.Kind.THROTTLED);
    assertThat(
            asNobody(() -> issueMachineToken.issue(clientId, MachineFixture.SECRET, "", "ailleurs"))
                .scopes())
        .containsExactly("content");
  }

  @Test
  void aTokenThatIsUnknownExpiredOrOfADisabledMachineOpensNothing() {
    String clientId = machine.aClient("content");
    long id = machines.credentialsOf(clientId).orElseThrow().id();
    String expired = machines.issue(id, List.of("content"), clock.instant());
    String disabled = machine.aToken("content");
    database.update(
        "update machine_client set enabled = false where id = (select machine_client_id from machine_token where token_hash = ?)",
        Digest.of(disabled));

    for (String token : List.of("inconnu", expired, disabled)) {
      Answer answer = callWith(token);

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.object().getString("code")).isEqualTo("account.token-over");
      assertThat(answer.whole().headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
  }

  @Test
  void aTokenOpensItsScopeAndNothingElse() {
    String content = machine.aToken("content");

    assertThat(machine.postWithToken(CHECKS, content, "[]").status()).isEqualTo(200);
    assertThat(machine.postWithToken(SIMULATIONS, content, "[]").status()).isEqualTo(403);
    assertThat(machine.postWithToken("/api/invigilation/1/leave", content, "{}").status())
        .isEqualTo(403);
  }

  @Test
  void aScopeTakenFromTheMachineIsGoneFromItsTokens() {
    String token = machine.aToken("content");
    database.update(
        "update machine_client set scopes = '{jury}' where id = (select machine_client_id from machine_token where token_hash = ?)",
        Digest.of(token));

    assertThat(callWith(token).status()).isEqualTo(401);
  }

  @Test
  void onlyTheDigestOfATokenIsKeptAndExpiredOnesAreForgotten() throws Exception {
    long id = machines.credentialsOf(machine.aClient("content")).orElseThrow().id();
    String token =
        machines.issue(id, List.of("content"), clock.instant().minus(Duration.ofMinutes(1)));
    assertThat(tokens(token)).isZero();
    assertThat(tokens(Digest.of(token))).isOne();

    asSystem(forgetTraces::forget);

    assertThat(tokens(Digest.of(token))).isZero();
  }

  @Test
  void aSignedInStaffMemberIsAcceptedAndASchoolIsNot() {
    HttpClient staff = machine.aBrowserOf(email(given.aStaffMember("CERTIF")));
    HttpClient school = machine.aBrowserOf(email(given.aSchool().adminId()));

    for (String path : List.of(CHECKS, SIMULATIONS)) {
      assertThat(fromOurPages(staff, path).status()).isEqualTo(200);
      assertThat(fromOurPages(school, path).status()).isEqualTo(403);
      assertThat(machine.post(path, "application/json", "[]").status()).isEqualTo(401);
    }
  }

  @Test
  void anotherSiteSendsNoWriteInTheNameOfASignedInPerson() {
    HttpClient staff = machine.aBrowserOf(email(given.aStaffMember("CERTIF")));

    assertThat(machine.postInBrowser(staff, CHECKS, "[]", "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(
            machine
                .postInBrowser(
                    staff,
                    CHECKS,
                    "[]",
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Authorization",
                    "Bearer x")
                .status())
        .isEqualTo(401);
    assertThat(fromOurPages(staff, CHECKS).status()).isEqualTo(200);
  }

  private Answer callWith(String token) {
    return machine.postWithToken(CHECKS, token, "[]");
  }

  private Answer fromOurPages(HttpClient browser, String path) {
    return machine.postInBrowser(browser, path, "[]", "Sec-Fetch-Site", "same-origin");
  }

  private Refusal refusal(String clientId, String secret, String network) {
    return catchThrowableOfType(
        Refusal.class,
        () -> asNobody(() -> issueMachineToken.issue(clientId, secret, "", network)));
  }

  private long tokens(String hash) {
    return given.count("select count(*) as number from machine_token where token_hash = ?", hash);
  }

  private String email(long accountId) {
    return database
        .first(
            "update account set password_hash = ? where id = ? returning email",
            row -> row.text("email"),
            PasswordHash.of(MachineFixture.PASSWORD).text(),
            accountId)
        .orElseThrow();
  }
}
