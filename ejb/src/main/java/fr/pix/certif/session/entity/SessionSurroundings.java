package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.Examiners;
import fr.pix.certif.session.control.RoomTime;
import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands around a session in its centre: the other rooms and invigilators of the same days.
 */
@ApplicationScoped
public class SessionSurroundings {

  private static final String BETWEEN =
      """
      select s.id, s.address, s.room, s.date, s.time, s.examiner,
             (select max(extra_time_percentage) from candidate where session_id = s.id) as extra_time
        from session s
       where s.center_id = ? and s.date between ? and ? and (?::bigint is null or s.id <> ?)
       order by s.date, s.time, s.id\
      """;
  private static final String LOAD =
      """
      select count(*) as enrolled, max(k.extra_time_percentage) as extra_time
        from candidate k join session s on s.id = k.session_id
       where s.id = ? and s.center_id = ?\
      """;

  @Inject Database database;

  /** Who is enrolled in a session: how many, and the longest extra time or null. */
  public record Load(int enrolled, BigDecimal longestExtraTime) {}

  /** The other sessions of the centre on a day. */
  public List<Neighbour> sameDay(long centerId, Long exceptSession, LocalDate day) {
    return between(centerId, exceptSession, day, day);
  }

  /** The other sessions of the centre from a day to another, both included. */
  public List<Neighbour> between(
      long centerId, Long exceptSession, LocalDate first, LocalDate last) {
    return database.list(
        BETWEEN,
        SessionSurroundings::neighbour,
        centerId,
        first,
        last,
        exceptSession,
        exceptSession);
  }

  /** Who is enrolled in a session of the centre; nobody in one that does not exist yet. */
  public Load load(long centerId, Long sessionId) {
    return database
        .first(
            LOAD,
            row -> new Load(row.integer("enrolled"), row.decimal("extra_time")),
            sessionId,
            centerId)
        .orElse(new Load(0, null));
  }

  private static Neighbour neighbour(Row row) {
    return new Neighbour(
        row.number("id"),
        row.text("address"),
        row.text("room"),
        row.date("date").atTime(row.time("time")),
        RoomTime.withExtraTime(row.decimal("extra_time")),
        Examiners.named(row.text("examiner")));
  }
}
