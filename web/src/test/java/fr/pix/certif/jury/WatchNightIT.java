package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.jury.boundary.Night;
import fr.pix.certif.jury.boundary.Night.Run;
import fr.pix.certif.jury.boundary.Night.Start;
import fr.pix.certif.jury.boundary.Night.State;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.boundary.WatchNight;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jobs of the night, as the staff follow them and start them by day. */
class WatchNightIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject WatchNight watchNight;
  @Inject RequestRun requestRun;
  @Inject EnrolmentFixture with;
  @Inject Database database;
  @Inject Clock clock;

  private long reader;

  @BeforeEach
  void someoneOfTheStaff() {
    reader = given.aStaffMember("METIER");
  }

  @Test
  void everyJobThatStartsByItselfIsShownWithItsNextStart() throws Exception {
    List<String> planned =
        database.list(
            "select job from job_schedule where job <> 'tried-job'", row -> row.text("job"));

    assertThat(night().starts())
        .allSatisfy(start -> assertThat(start.at()).isNotNull())
        .extracting(start -> start.job().job())
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void remindersAskedForByDayAreGivenOnceAndFollowed() throws Exception {
    School school = given.aSchool();
    with.aTest(with.aSession(school, -1), "COMPLETED");

    Run first = run();
    Run again = run();

    assertThat(first.state()).isEqualTo(State.SUCCEEDED);
    assertThat(first.processed()).isPositive();
    assertThat(again.state()).isEqualTo(State.SUCCEEDED);
    assertThat(
            given.count(
                "select count(*) as number from outbox where kind = 'mail.session-to-finalize' and dedup_key like ?",
                "reminder:" + school.adminId() + ":%"))
        .isEqualTo(1);
    Start start =
        night().starts().stream()
            .filter(each -> each.job() == NightJob.REMINDERS)
            .findFirst()
            .orElseThrow();
    assertThat(start.last()).isEqualTo(State.SUCCEEDED);
    assertThat(start.lastAt()).isEqualTo(again.requestedAt());
  }

  @Test
  void theStaffWhoOnlyReadAndCentresStartNothing() {
    long centre = given.aSchool().adminId();

    for (long account : List.of(reader, centre)) {
      assertThatThrownBy(() -> as(account, this::remind)).hasMessage("forbidden");
    }
  }

  /** Asks for the reminders, and waits until a node has given them. */
  private Run run() throws Exception {
    as(given.aStaffMember("CERTIF"), this::remind);
    Instant limit = clock.instant().plus(PATIENCE);
    Run newest = newest();
    while (newest.underWay()) {
      assertThat(clock.instant()).as("the reminders are given in time").isBefore(limit);
      Thread.onSpinWait();
      newest = newest();
    }
    return newest;
  }

  private Run newest() throws Exception {
    return night().runs().stream()
        .filter(run -> run.job() == NightJob.REMINDERS)
        .findFirst()
        .orElseThrow();
  }

  private Object remind() {
    requestRun.request(NightJob.REMINDERS);
    return null;
  }

  private Night night() throws Exception {
    return as(reader, () -> watchNight.watch());
  }
}
