package fr.pix.certif.demo.boundary;

import fr.pix.certif.demo.entity.DemoStructures.School;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.session.boundary.AdjustCandidate;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.SystemWork;
import fr.pix.certif.summons.boundary.SendConvocations;
import fr.pix.certif.summons.boundary.SendKit;
import fr.pix.certif.summons.boundary.WriteConvocationAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The session of tomorrow in the demonstration: most families are called, two have left no address,
 * one pupil has extra time, the invigilator has the kit; the centre is reminded of it.
 */
@ApplicationScoped
class DemoSummons {

  private static final int WITHOUT_ADDRESS = 2;
  private static final Arrangements THIRD_TIME = new Arrangements(33, true);

  private static final String REMIND =
      """
      insert into job_run (job, state, requested_at, requested_by) values (?, 'REQUESTED', ?, ?)
      on conflict (job) where state in ('REQUESTED', 'RUNNING') do nothing""";

  @Inject Database database;
  @Inject AdjustCandidate adjustCandidate;
  @Inject WriteConvocationAddresses writeAddresses;
  @Inject SendConvocations sendConvocations;
  @Inject SendKit sendKit;
  @Inject Clock clock;

  void call(School college, long session, String invigilator) {
    List<Long> candidates =
        database.list(
            "select id from candidate where session_id = ? order by last_name, first_name, id",
            row -> row.number("id"),
            session);
    Map<Long, String> addresses =
        IntStream.range(WITHOUT_ADDRESS, candidates.size())
            .boxed()
            .collect(
                Collectors.toMap(candidates::get, place -> "famille" + place + "@famille.example"));
    SystemWork.onBehalfOf(
        college.adminId(),
        () -> {
          adjustCandidate.adjust(session, candidates.get(WITHOUT_ADDRESS), THIRD_TIME, true);
          writeAddresses.write(session, addresses);
          sendConvocations.send(session);
          sendKit.send(session, invigilator);
        });
  }

  /**
   * Has the job of the night remind the centres of what is due by now. The application is still
   * starting and nobody waits in front of a page: the next look finds the request.
   */
  void remind(long staff) {
    database.update(REMIND, NightJob.REMINDERS.job(), clock.instant(), staff);
  }
}
