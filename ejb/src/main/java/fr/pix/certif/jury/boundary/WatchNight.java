package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.boundary.Night.Failure;
import fr.pix.certif.jury.boundary.Night.Run;
import fr.pix.certif.jury.boundary.Night.Start;
import fr.pix.certif.jury.boundary.Night.State;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the runs of the night, what they did and what they left. */
@Stateless
@Permitted(Permission.STAFF)
public class WatchNight {

  private static final int RUNS = 20;
  private static final int FAILURES_OF_A_RUN = 20;

  private static final String TO_JUDGE =
      "select count(*) as number from session where finalized_at is not null and processed_at is null";

  private static final String TO_PUBLISH =
      """
      select count(*) as number from session
       where publishable and published_at is null and processed_at is not null and assigned_officer_id is null""";

  private static final String STARTS =
      """
      select s.job, s.next_run_at, r.state, r.requested_at
        from job_schedule s
        left join lateral (select state, requested_at from job_run where job = s.job order by id desc limit 1) r on true
       where s.job = any(?)
       order by s.next_run_at, s.job""";

  private static final String LAST_RUNS =
      """
      select r.id, r.job, r.state, r.requested_at, a.first_name || ' ' || a.last_name as requested_by,
             r.started_at, r.ended_at, coalesce(s.takeovers, 0) as takeovers, coalesce(s.processed, 0) as processed,
             coalesce(s.failed, 0) as failed
        from job_run r left join account a on a.id = r.requested_by
       cross join lateral (select sum(greatest(fence - 1, 0)) as takeovers, sum(processed) as processed, sum(failed) as failed
                             from job_slice where run_id = r.id) s
       where r.job = any(?)
       order by r.id desc limit ?""";

  private static final String FAILURES =
      """
      select run_id, session_id, reason, at
        from (select f.*, row_number() over (partition by run_id order by id) as rank
                from job_failure f where run_id = any(?::bigint[])) as ranked
       where rank <= ?
       order by run_id, rank""";

  @Inject Database database;

  public Night watch() {
    List<String> jobs = Arrays.stream(NightJob.values()).map(NightJob::job).toList();
    Map<Long, List<Failure>> failures = new HashMap<>();
    List<Run> runs =
        database.list(
            LAST_RUNS,
            row -> run(row, failures.computeIfAbsent(row.number("id"), any -> new ArrayList<>())),
            jobs,
            RUNS);
    database.list(
        FAILURES,
        row -> failures.get(row.number("run_id")).add(failure(row)),
        new ArrayList<>(failures.keySet()),
        FAILURES_OF_A_RUN);
    return new Night(
        database.number(TO_JUDGE),
        database.number(TO_PUBLISH),
        database.list(STARTS, WatchNight::start, jobs),
        runs);
  }

  private static Start start(Row row) {
    String state = row.text("state");
    return new Start(
        job(row),
        row.instant("next_run_at"),
        state == null ? null : State.valueOf(state),
        row.instant("requested_at"));
  }

  private static NightJob job(Row row) {
    return NightJob.of(row.text("job")).orElseThrow();
  }

  private static Run run(Row row, List<Failure> failures) {
    return new Run(
        row.number("id"),
        job(row),
        State.valueOf(row.text("state")),
        row.instant("requested_at"),
        row.text("requested_by"),
        row.instant("started_at"),
        row.instant("ended_at"),
        row.integer("takeovers"),
        row.integer("processed"),
        row.integer("failed"),
        failures);
  }

  private static Failure failure(Row row) {
    return new Failure(row.numberOrNull("session_id"), row.text("reason"), row.instant("at"));
  }
}
