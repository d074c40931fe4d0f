package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session is taken from whom the page named, not from whoever has it in hand since. */
class StaleTakeOverIT extends ContainerTest {

  @Inject MachineFixture machine;
  @Inject DeskFixture desk;
  @Inject Database database;

  @Test
  void onlyAPageThatNamedTheColleagueTakesTheSessionOver() throws Exception {
    long session = desk.aPublishable().sessionId();
    long colleague = given.aStaffMember("CERTIF");
    long me = given.aStaffMember("CERTIF");
    HttpClient browser = machine.aBrowserOf(email(me));
    database.update("update session set assigned_officer_id = ? where id = ?", colleague, session);

    takeOver(browser, session, "");
    assertThat(officer(session)).as("the page named nobody").isEqualTo(colleague);

    takeOver(browser, session, String.valueOf(colleague));
    assertThat(officer(session)).as("the page named the colleague").isEqualTo(me);
  }

  private void takeOver(HttpClient browser, long session, String officer) {
    machine.sendForm(
        browser,
        "/admin/session?id=" + session,
        "session",
        Map.of("session:takeOver", "", "officer", officer));
  }

  private long officer(long session) {
    return database.number(
        "select assigned_officer_id as number from session where id = ?", session);
  }

  private String email(long account) {
    return database
        .first(
            "update account set password_hash = ? where id = ? returning email",
            row -> row.text("email"),
            PasswordHash.of(MachineFixture.PASSWORD).text(),
            account)
        .orElseThrow();
  }
}
