package fr.pix.certif.session.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The sessions of a centre from today on, whose papers are still to be printed. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionsToPrepare {

  private static final String COMING =
      """
      select s.id, s.room, s.address, s.date, s.time, (select count(*) from candidate where session_id = s.id) as enrolled
        from session s join center c on c.id = s.center_id
       where s.center_id = ? and s.center_id = any(?::bigint[]) and s.finalized_at is null
         and s.date >= (?::timestamptz at time zone c.time_zone)::date
       order by s.date, s.time, s.id limit ?""";

  @Inject Database database;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A session to come.
   *
   * @param start in the centre's zone
   */
  public record Coming(long id, LocalDateTime start, String room, String address, int enrolled)
      implements Serializable {

    /** The number as it is said: without the spaces of a quantity. */
    public String number() {
      return Long.toString(id);
    }
  }

  /** The next sessions, as many as one pack may hold; none for a centre of somebody else. */
  public List<Coming> of(long centerId) {
    return database.list(
        COMING,
        SessionsToPrepare::coming,
        centerId,
        actor.get().centerIds(),
        clock.instant(),
        SessionDocuments.MOST_SESSIONS);
  }

  private static Coming coming(Row row) {
    return new Coming(
        row.number("id"),
        row.date("date").atTime(row.time("time")),
        row.text("room"),
        row.text("address"),
        row.integer("enrolled"));
  }
}
