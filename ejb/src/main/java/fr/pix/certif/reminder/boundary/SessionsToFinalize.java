package fr.pix.certif.reminder.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The sessions of a centre held before today whose results wait for their finalisation. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionsToFinalize {

  private static final String OLDEST =
      """
      select s.id, s.date, c.time_zone, count(*) over () as sessions
        from session s join center c on c.id = s.center_id
       where s.center_id = ? and s.center_id = any(?::bigint[]) and s.finalized_at is null
         and s.date < (?::timestamptz at time zone c.time_zone)::date
         and exists (select 1 from certification where session_id = s.id)
       order by s.date, s.time, s.id limit 1""";

  @Inject Database database;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * What waits.
   *
   * @param sessions how many
   * @param oldest the number of the one held first
   * @param days since it was held, one at least
   */
  public record Waiting(int sessions, long oldest, int days) implements Serializable {}

  /** What waits in a centre of the person; empty when nothing does. */
  public Optional<Waiting> of(long centerId) {
    return database.first(
        OLDEST,
        row ->
            new Waiting(
                row.integer("sessions"),
                row.number("id"),
                (int)
                    ChronoUnit.DAYS.between(
                        row.date("date"),
                        LocalDate.ofInstant(clock.instant(), ZoneId.of(row.text("time_zone"))))),
        centerId,
        actor.get().centerIds(),
        clock.instant());
  }
}
