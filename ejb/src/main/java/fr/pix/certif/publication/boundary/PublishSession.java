package fr.pix.certif.publication.boundary;

import fr.pix.certif.publication.entity.Publications;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Publishes one session by decision of the staff, who looked at what kept it back. Only a
 * certification without any score still forbids it.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class PublishSession {

  private static final String LOCK =
      "select processed_at, published_at from session where id = ? for update";

  private static final String WITHOUT_SCORE =
      """
      select count(*) as number
        from certification c left join certification_result r on r.id = c.current_result_id
       where c.session_id = ? and not c.cancelled and (r.id is null or r.status = 'ERROR')""";

  @Inject Database database;
  @Inject Publications publications;

  private record State(boolean processed, boolean published) {}

  public void publish(long sessionId) {
    State state =
        database
            .first(LOCK, PublishSession::state, sessionId)
            .orElseThrow(() -> Refusal.notFound("session.not-found"));
    if (state.published()) {
      throw Refusal.conflict("publication.already-published");
    }
    if (!state.processed()) {
      throw Refusal.conflict("publication.not-judged");
    }
    long withoutScore = database.number(WITHOUT_SCORE, sessionId);
    if (withoutScore > 0) {
      throw Refusal.conflict("publication.results-missing", withoutScore);
    }
    publications.publish(List.of(sessionId), null);
  }

  private static State state(Row row) {
    return new State(row.instant("processed_at") != null, row.instant("published_at") != null);
  }
}
