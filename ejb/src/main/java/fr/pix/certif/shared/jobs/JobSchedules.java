package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The starts to come, one row a job; nodes share them without waiting for each other. */
@ApplicationScoped
public class JobSchedules {

  private static final String DUE =
      """
      select job, next_run_at, extract(epoch from period)::bigint as seconds, local_time, zone
        from job_schedule
       where next_run_at <= ?
       order by job
         for update skip locked""";

  @Inject Database database;

  /** The schedules whose start has come, locked by this transaction. */
  List<Schedule> due(Instant now) {
    return database.list(DUE, JobSchedules::schedule, now);
  }

  void moveTo(String job, Instant next) {
    database.update("update job_schedule set next_run_at = ? where job = ?", next, job);
  }

  private static Schedule schedule(Row row) {
    return new Schedule(
        row.text("job"),
        row.instant("next_run_at"),
        Duration.ofSeconds(row.number("seconds")),
        row.time("local_time"),
        ZoneId.of(row.text("zone")));
  }
}
