package fr.pix.certif.publication.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.publication.entity.Publications;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Dépublier: candidates and schools see no result any more. Who does it has the session in hand
 * from then on, lest the night publish it again.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class UnpublishSession {

  private static final String LOCK =
      "select published_at is not null as published from session where id = ? for update";

  @Inject Database database;
  @Inject Publications publications;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  public void unpublish(long sessionId) {
    boolean published =
        database
            .first(LOCK, row -> row.flag("published"), sessionId)
            .orElseThrow(() -> Refusal.notFound("session.not-found"));
    if (!published) {
      throw Refusal.conflict("publication.not-published");
    }
    publications.withdraw(sessionId, actor.accountId());
    audit.record("session.unpublished", Subject.session(sessionId), Map.of(), Map.of());
  }
}
