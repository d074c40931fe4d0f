package fr.pix.certif.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.account.MachineFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The team of each of several organisations, over HTTP. */
class TeamPagesIT extends ContainerTest {

  @Inject MachineFixture machine;
  @Inject TeamFixture letters;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void whoBelongsToTwoOrganisationsManagesTheTeamOfEach() {
    School first = given.aSchool();
    School second = given.aSchool();
    join(second, first.adminId());
    name(first);
    name(second);
    HttpClient browser = machine.aBrowserOf(machine.emailOf(first.adminId()));
    String page = "/orga/equipe?etablissement=" + second.organizationId();

    String shown = machine.get(browser, page).body();
    String address = letters.anAddress();
    HttpResponse<String> answer =
        machine.sendForm(
            browser,
            page,
            "invite",
            Map.of(
                "etablissement",
                Long.toString(second.organizationId()),
                "invite:emails",
                address,
                "invite:role",
                "MEMBER",
                "invite:send",
                "invite:send"));

    assertThat(shown).contains(nameOf(second), second.uai(), first.uai());
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(page);
    assertThat(
            given.count(
                "select organization_id as number from invitation where email = ?", address))
        .isEqualTo(second.organizationId());
  }

  @Test
  void theTeamOfAnotherOrganisationIsNotShown() {
    School own = given.aSchool();
    School other = given.aSchool();
    name(own);
    name(other);
    HttpClient browser = machine.aBrowserOf(machine.emailOf(own.adminId()));

    String shown =
        machine.get(browser, "/orga/equipe?etablissement=" + other.organizationId()).body();

    assertThat(shown).contains(nameOf(own)).doesNotContain(nameOf(other), other.uai());
  }

  /** What its administrator is called, like nobody else. */
  private static String nameOf(School school) {
    return "Dupuis-" + school.uai();
  }

  private void name(School school) {
    database.update(
        "update account set last_name = ? where id = ?", nameOf(school), school.adminId());
  }

  private void join(School school, long account) {
    database.update(
        "insert into organization_membership values (?, ?, 'ADMIN', ?)",
        school.organizationId(),
        account,
        clock.instant());
  }
}
