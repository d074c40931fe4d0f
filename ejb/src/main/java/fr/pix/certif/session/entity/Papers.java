package fr.pix.certif.session.entity;

import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.session.control.SessionPapers.Seated;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the papers of sessions tell, several sessions at once. */
@ApplicationScoped
public class Papers {

  private static final String SESSIONS =
      """
      select s.*, c.type = 'SCO' as school from session s join center c on c.id = s.center_id
       where s.id = any(?::bigint[]) and s.center_id = any(?::bigint[])
       order by s.date, s.time, s.id""";

  private static final String COUNT =
      """
      select count(*) as number from session where id = any(?::bigint[]) and center_id = any(?::bigint[])""";

  private static final String ANY_SESSIONS =
      """
      select s.*, c.type = 'SCO' as school from session s join center c on c.id = s.center_id
       where s.id = any(?::bigint[]) order by s.date, s.time, s.id""";

  private static final String CANDIDATES =
      """
      select k.session_id, k.id, k.last_name, k.first_name, k.birthdate, k.division, k.external_id,
             k.extra_time_percentage, s.seat
        from candidate k join candidate_seat s on s.candidate_id = k.id and s.session_id = k.session_id
       where k.session_id = any(?::bigint[])
       order by\s"""
          + NameOrder.of("k")
          + ", k.id";

  @Inject Database database;
  @Inject Seats seats;

  private record Expected(long sessionId, Seated candidate) {}

  /** How many of these sessions belong to these centres. */
  public int count(Collection<Long> sessionIds, Collection<Long> centerIds) {
    return (int) database.number(COUNT, sessionIds, centerIds);
  }

  /** The papers of those of these sessions that belong to these centres, by date. */
  public List<SessionPapers> of(Collection<Long> sessionIds, Collection<Long> centerIds) {
    return complete(database.list(SESSIONS, Papers::session, sessionIds, centerIds));
  }

  /** The papers of these sessions, for what the application does by itself. */
  public List<SessionPapers> ofAny(Collection<Long> sessionIds) {
    return complete(database.list(ANY_SESSIONS, Papers::session, sessionIds));
  }

  private List<SessionPapers> complete(List<SessionPapers> sessions) {
    List<Long> ids = sessions.stream().map(SessionPapers::sessionId).toList();
    seats.give(ids);
    Map<Long, List<Seated>> expected =
        database.list(CANDIDATES, Papers::expected, ids).stream()
            .collect(
                Collectors.groupingBy(
                    Expected::sessionId,
                    Collectors.mapping(Expected::candidate, Collectors.toList())));
    return sessions.stream()
        .map(session -> session.with(expected.getOrDefault(session.sessionId(), List.of())))
        .toList();
  }

  private static SessionPapers session(Row row) {
    return new SessionPapers(
        row.number("id"),
        row.text("center_name"),
        DetailsRow.of(row),
        row.text("access_code"),
        row.text("invigilator_password"),
        List.of(),
        row.flag("school"));
  }

  private static Expected expected(Row row) {
    return new Expected(
        row.number("session_id"),
        new Seated(
            row.number("id"),
            row.integer("seat"),
            row.text("last_name"),
            row.text("first_name"),
            row.date("birthdate"),
            row.text("division"),
            row.text("external_id"),
            row.decimal("extra_time_percentage")));
  }
}
