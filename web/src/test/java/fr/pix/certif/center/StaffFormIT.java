package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Staff belong to no centre: a form of theirs that is refused must not look for one. */
class StaffFormIT extends ContainerTest {

  @Inject MachineFixture machine;
  @Inject Database database;

  @Test
  void aRefusedFormOfSomebodyWithoutCentreSaysWhatIsWrong() {
    HttpClient staff = machine.aBrowserOf(email(given.aStaffMember("METIER")));

    HttpResponse<String> answer =
        machine.sendForm(
            staff,
            "/admin/ouvertures",
            "opening",
            Map.of("opening:set", "", "opening:opensOn", "", "opening:source", ""));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("error-summary");
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
