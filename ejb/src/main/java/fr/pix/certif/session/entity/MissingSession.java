package fr.pix.certif.session.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.ClosedSpace;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Why a session is not found: it is nobody's or somebody else's, the two told alike, or it is of
 * one of the person's own centres, whose space is not open yet.
 */
@ApplicationScoped
public class MissingSession {

  private static final String CENTER =
      "select center_id from session where id = ? and center_id = any(?::bigint[])";

  @Inject Database database;
  @Inject CurrentActor actor;

  /** The refusal that tells it. */
  public Refusal refusal(long sessionId) {
    Actor person = actor.get();
    Optional<Long> closed =
        person.closedCenters().isEmpty()
            ? Optional.empty()
            : database.first(
                CENTER, row -> row.number("center_id"), sessionId, person.closedCenters().keySet());
    return closed
        .<Refusal>map(center -> new ClosedSpace(center, person.closedCenters().get(center)))
        .orElseGet(() -> Refusal.notFound("session.not-found"));
  }
}
