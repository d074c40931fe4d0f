package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.RoomTime;
import fr.pix.certif.session.control.StandingSession;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The sessions of a centre as a file of it may edit them. */
@ApplicationScoped
public class StandingSessions {

  private static final String STANDING =
      """
      select s.id, s.version, s.address, s.room, s.date, s.time, s.examiner, s.description,
             s.finalized_at is null as open,
             exists (select from certification t where t.session_id = s.id) as begun,
             (select max(k.extra_time_percentage) from candidate k where k.session_id = s.id) as extra_time,
             array(select k.identity_key || to_char(k.birthdate, 'YYYY-MM-DD')
                     from candidate k where k.session_id = s.id) as identities
        from session s where s.center_id = ?\
      """;

  private static final String COMING =
      """
       and s.date >= ? and s.finalized_at is null
       and not exists (select from certification t where t.session_id = s.id)
       order by s.date, s.time, s.id limit ?\
      """;

  @Inject Database database;

  /** Those of these numbers that belong to the centre. */
  public List<StandingSession> of(long centerId, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.list(
            STANDING + " and s.id = any(?::bigint[])", StandingSessions::session, centerId, ids);
  }

  /** Those of the centre from a day on that may still be edited by a file, the nearest first. */
  public List<StandingSession> coming(long centerId, LocalDate from, int most) {
    return database.list(STANDING + COMING, StandingSessions::session, centerId, from, most);
  }

  private static StandingSession session(Row row) {
    List<String> identities = row.texts("identities");
    return new StandingSession(
        row.number("id"),
        row.integer("version"),
        DetailsRow.of(row),
        row.flag("open"),
        row.flag("begun"),
        identities.size(),
        RoomTime.withExtraTime(row.decimal("extra_time")),
        Set.copyOf(identities));
  }
}
