package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.jury.DeskFixture.Judged;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A night of the jury, whose slices take what waits as they go. */
class NightIT extends ContainerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String OF_ENDED_RUNS =
      """
      from job_failure f join job_run r on r.id = f.run_id
       where f.session_id = ? and r.ended_at is not null""";

  @Inject DeskFixture desk;
  @Inject RequestRun requestRun;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void oneThatCannotBeJudgedIsToldOnceWhateverTheSlicesAndHoldsBackNoOther() throws Exception {
    Judged broken = desk.aWaitingSubscriber("CLEA");
    Judged sound = desk.aWaitingSubscriber("CLEA");
    database.update(
        "delete from certification_draw where certification_id = ?", broken.certificationId());

    night();
    await("select count(*) as number " + OF_ENDED_RUNS, broken);

    assertThat(
            given.count(
                "select count(*) as number from (select f.run_id %s group by 1 having count(*) > 1) twice"
                    .formatted(OF_ENDED_RUNS),
                broken.sessionId()))
        .isZero();
    await(
        "select count(*) as number from session where id = ? and processed_at is not null", sound);
  }

  private void night() throws Exception {
    as(
        given.aStaffMember("CERTIF"),
        () -> {
          requestRun.request(NightJob.JURY);
          return null;
        });
  }

  private void await(String happened, Judged judged) {
    Instant limit = clock.instant().plus(PATIENCE);
    while (given.count(happened, judged.sessionId()) == 0) {
      assertThat(clock.instant()).as("the night ends in time").isBefore(limit);
      Thread.onSpinWait();
    }
  }
}
