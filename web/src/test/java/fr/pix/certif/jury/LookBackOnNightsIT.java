package fr.pix.certif.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.jury.boundary.LookBackOnNights;
import fr.pix.certif.jury.boundary.PastNight;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.jury.control.Nights;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the last nights did, as the staff look back on them. */
class LookBackOnNightsIT extends ContainerTest {

  private static final String RUN =
      """
      insert into job_run (job, state, requested_at, started_at, ended_at, slices)
      values (?, 'SUCCEEDED', ?, ?, ?, 2) returning id as number""";

  private static final String SLICE =
      "insert into job_slice (run_id, number, state, processed, failed) values (?, ?, 'DONE', ?, ?)";

  @Inject LookBackOnNights nights;
  @Inject Database database;
  @Inject Clock clock;

  private LocalDate first;

  @BeforeEach
  void theOldestNightsHaveSeenNoOtherRun() {
    first = Nights.oldest(clock.instant());
    forget();
  }

  @AfterEach
  void forget() {
    database.update("delete from job_run where started_at < ?", Nights.begin(first.plusDays(3)));
  }

  @Test
  void runsOfANightAreAddedUpFromNoonToNoonInParis() throws Exception {
    Instant noon = Nights.begin(first);
    run(NightJob.JURY, noon.plus(Duration.ofHours(11)), 40, 300, 1);
    run(NightJob.PUBLICATION, noon.plus(Duration.ofHours(18)), 5, 280, 0);
    run(NightJob.REMINDERS, noon.plus(Duration.ofHours(19)), 7, 900, 0);
    run(NightJob.JURY, Nights.begin(first.plusDays(1)).minusSeconds(1), 2, 20, 0);
    run(NightJob.JURY, Nights.begin(first.plusDays(1)), 3, 11, 2);
    run(NightJob.JURY, noon.minusSeconds(1), 9, 77, 0);

    List<PastNight> shown = shown();

    assertThat(shown).hasSize(Nights.SHOWN);
    assertThat(shown.get(0)).isEqualTo(new PastNight(first, 3, 320, 280, 1, 47));
    assertThat(shown.get(1)).isEqualTo(new PastNight(first.plusDays(1), 1, 11, 0, 2, 3));
    assertThat(shown.get(2)).isEqualTo(new PastNight(first.plusDays(2), 0, 0, 0, 0, 0));
    assertThat(shown).extracting(PastNight::date).isSorted();
    assertThat(shown.get(Nights.SHOWN - 1).date()).isEqualTo(Nights.of(clock.instant()));
  }

  @Test
  void aRunUnderWayCountsWhatItHasDoneButNotYetItsDuration() throws Exception {
    long run = run(NightJob.JURY, Nights.begin(first).plusSeconds(60), 40, 300, 1);
    database.update("update job_run set ended_at = null where id = ?", run);

    assertThat(shown().get(0)).isEqualTo(new PastNight(first, 1, 300, 0, 1, 0));
  }

  @Test
  void centresDoNotLookBackOnTheNights() {
    long centre = given.aSchool().adminId();

    assertThatThrownBy(() -> as(centre, () -> nights.lookBack())).hasMessage("forbidden");
  }

  private List<PastNight> shown() throws Exception {
    return as(given.aStaffMember("METIER"), () -> nights.lookBack());
  }

  /** A run of two slices, the second of which did one session. */
  private long run(NightJob job, Instant start, int seconds, int processed, int failed) {
    long run = database.number(RUN, job.job(), start, start, start.plusSeconds(seconds));
    database.update(SLICE, run, 0, processed - 1, failed);
    database.update(SLICE, run, 1, 1, 0);
    return run;
  }
}
