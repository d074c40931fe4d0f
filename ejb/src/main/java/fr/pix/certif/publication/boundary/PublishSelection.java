package fr.pix.certif.publication.boundary;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Publishes the sessions that a person has ticked, each in a transaction of its own: one that is
 * refused says why and holds back none of the others.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublishSelection {

  @Inject PublishSession publishSession;

  /**
   * What became of one session.
   *
   * @param refusal why it was not published; null when it was
   */
  public record Outcome(long sessionId, Refusal refusal) {

    public boolean published() {
      return refusal == null;
    }
  }

  /** Publishes them, and tells what became of each in the order given. */
  public List<Outcome> publish(Collection<Long> sessionIds) {
    if (sessionIds.isEmpty()) {
      throw Refusal.invalid("publication.nothing-ticked");
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (long sessionId : sessionIds) {
      outcomes.add(publish(sessionId));
    }
    return outcomes;
  }

  private Outcome publish(long sessionId) {
    try {
      publishSession.publish(sessionId);
      return new Outcome(sessionId, null);
    } catch (Refusal refused) {
      return new Outcome(sessionId, refused);
    }
  }
}
