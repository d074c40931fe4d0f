package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.jury.control.Nights;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what the last thirty nights did: sessions judged, published, left aside, and how long. */
@Stateless
@Permitted(Permission.STAFF)
public class LookBackOnNights {

  private static final String NIGHTS =
      """
      select (r.started_at at time zone 'Europe/Paris' - interval '12 hours')::date as night,
             count(*) as runs,
             coalesce(sum(s.processed) filter (where r.job = ?), 0) as judged,
             coalesce(sum(s.processed) filter (where r.job = ?), 0) as published,
             coalesce(sum(s.failed), 0) as failed,
             coalesce(round(sum(extract(epoch from r.ended_at - r.started_at))), 0)::int as seconds
        from job_run r
       cross join lateral (select sum(processed) as processed, sum(failed) as failed
                             from job_slice where run_id = r.id) s
       where r.job = any(?) and r.started_at >= ?
       group by night""";

  @Inject Database database;
  @Inject Clock clock;

  /**
   * The last thirty nights, oldest first, those in which nothing ran too; empty before the first.
   */
  public List<PastNight> lookBack() {
    Instant now = clock.instant();
    LocalDate oldest = Nights.oldest(now);
    String jury = NightJob.JURY.job();
    String publication = NightJob.PUBLICATION.job();
    Map<LocalDate, PastNight> known =
        database
            .list(
                NIGHTS,
                LookBackOnNights::night,
                jury,
                publication,
                List.of(jury, publication),
                Nights.begin(oldest))
            .stream()
            .collect(Collectors.toMap(PastNight::date, Function.identity()));
    if (known.isEmpty()) {
      return List.of();
    }
    return oldest
        .datesUntil(oldest.plusDays(Nights.SHOWN))
        .map(date -> known.getOrDefault(date, PastNight.still(date)))
        .toList();
  }

  private static PastNight night(Row row) {
    return new PastNight(
        row.date("night"),
        row.integer("runs"),
        row.integer("judged"),
        row.integer("published"),
        row.integer("failed"),
        row.integer("seconds"));
  }
}
