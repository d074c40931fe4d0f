package fr.pix.certif.steering.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Shows the administrator of an academy how far each of its centres is: never a pupil's name, and
 * no centre of another academy.
 */
@Stateless
@Permitted(Permission.ACADEMY_ADMIN)
public class WatchAcademy {

  /** A session is late the day after it was held, as long as nobody has finalised it. */
  private static final String CENTERS =
      """
      select c.external_id as uai, c.name,
             count(s.id) filter (where s.finalized_at is null and s.date >= today.day) as planned,
             count(s.id) filter (where s.finalized_at is null and s.date < today.day) as late,
             count(s.id) filter (where s.finalized_at is not null and s.published_at is null) as waiting,
             count(s.id) filter (where s.published_at is not null) as published,
             coalesce(sum((select count(*) from certification x where x.session_id = s.id and x.published)), 0) as certified
        from center c
        cross join lateral (select (?::timestamptz at time zone c.time_zone)::date as day) today
        left join session s on s.center_id = c.id
       where c.academy_id = ?
       group by c.id
       order by late desc, c.name, c.id""";

  @Inject Database database;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * One centre of the academy.
   *
   * @param planned sessions to come or of today
   * @param late sessions of a past day that are not finalised
   * @param waiting sessions finalised, whose results are not published
   * @param certified pupils whose result is published, whatever it is
   */
  public record CenterProgress(
      String uai, String name, int planned, int late, int waiting, int published, int certified) {}

  /** Every centre, those that are late first. */
  public List<CenterProgress> centers() {
    return database.list(CENTERS, WatchAcademy::center, clock.instant(), actor.get().academyId());
  }

  private static CenterProgress center(Row row) {
    return new CenterProgress(
        row.text("uai"),
        row.text("name"),
        row.integer("planned"),
        row.integer("late"),
        row.integer("waiting"),
        row.integer("published"),
        row.integer("certified"));
  }
}
