package fr.pix.certif.session.boundary;

import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.HoldingSchool;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The sessions to which candidates of another one can be moved: of the same centre, to come. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ComingSessions {

  private static final String COMING =
      """
      select s.id, s.date, s.time, s.room, s.address,
             (select count(*) from candidate where session_id = s.id) as enrolled
        from session s
       where s.center_id = ? and s.id <> ? and s.finalized_at is null and s.date >= ?
       order by s.date, s.time, s.id limit 100\
      """;

  @Inject Database database;
  @Inject CenterRepository centers;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A session to come.
   *
   * @param enrolled how many candidates it already has
   */
  public record Coming(long id, LocalDateTime start, String room, String address, int enrolled)
      implements Serializable {}

  /** The next hundred sessions of the centre of a session, without itself. */
  public List<Coming> beside(long sessionId) {
    HoldingSchool school = centers.holding(sessionId, actor.get().centerIds());
    return database.list(
        COMING,
        row ->
            new Coming(
                row.number("id"),
                row.date("date").atTime(row.time("time")),
                row.text("room"),
                row.text("address"),
                row.integer("enrolled")),
        school.centerId(),
        sessionId,
        school.today(clock));
  }
}
