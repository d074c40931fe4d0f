package fr.pix.certif.results.entity;

import fr.pix.certif.results.control.PupilResult;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The published results of a session. */
@ApplicationScoped
public class SessionResultsRepository {

  private static final String SESSION =
      """
      select id, center_name, date, time, published_at is not null as published from session
       where id = ? and (? or center_id = any(?::bigint[]))""";

  private static final String ANY =
      "select id, center_name, date, time, published_at is not null as published from session where id = ?";

  private static final String RESULTS =
      ResultRow.SELECT
          + """
        from certification c
        join session s on s.id = c.session_id
        join center ctr on ctr.id = s.center_id
        left join certification_result r on r.id = c.current_result_id
        join candidate k on k.id = c.candidate_id
        left join certification_comment told on told.certification_id = c.id
       where c.session_id = ? and (?::text is null or lower(k.results_email) = ?)
         and c.published and s.published_at is not null
       order by\s"""
          + NameOrder.of("c")
          + ", c.id";

  /** A session whose results are asked for. */
  public record AskedSession(long id, String centerName, LocalDateTime start, boolean published) {

    private static AskedSession of(Row row) {
      return new AskedSession(
          row.number("id"),
          row.text("center_name"),
          row.date("date").atTime(row.time("time")),
          row.flag("published"));
    }
  }

  @Inject Database database;

  /** A session of one of these centres, or whatever its centre for staff. */
  public Optional<AskedSession> find(long sessionId, boolean staff, Collection<Long> centerIds) {
    return database.first(SESSION, AskedSession::of, sessionId, staff, centerIds);
  }

  /** A session, for who has shown in another way to have to do with it. */
  public Optional<AskedSession> any(long sessionId) {
    return database.first(ANY, AskedSession::of, sessionId);
  }

  /** The same, held until the end of the transaction. */
  public Optional<AskedSession> hold(long sessionId) {
    return database.first(ANY + " for update", AskedSession::of, sessionId);
  }

  /** By last then first name. */
  public List<PupilResult> publishedResults(long sessionId) {
    return publishedResults(sessionId, null);
  }

  /**
   * Of the candidates whose results go to an address.
   *
   * @param address in lower case; null for all candidates
   */
  public List<PupilResult> publishedResults(long sessionId, String address) {
    return database.list(RESULTS, ResultRow::of, sessionId, address, address);
  }
}
