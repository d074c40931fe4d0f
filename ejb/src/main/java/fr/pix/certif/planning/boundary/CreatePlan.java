package fr.pix.certif.planning.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.control.Examiners;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Creates the sessions of a plan and enrols their pupils: all of it or nothing. A slot that
 * somebody has taken meanwhile, or a pupil who has left, refuses the whole and says which.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreatePlan {

  @Inject CreateSession createSession;
  @Inject EnrollCandidates enrollCandidates;
  @Inject AuditTrail audit;

  /**
   * A session as the person has adjusted it.
   *
   * @param seats of its room, or 0 when the room is not known
   */
  public record Draft(SessionDetails details, int seats, Set<Long> pupils) implements Serializable {

    public Draft {
      pupils = Set.copyOf(pupils);
    }
  }

  /** What was created. */
  public record Created(int sessions, int candidates) {}

  /** Creates everything. */
  public Created create(long centerId, List<Draft> drafts) {
    if (drafts.isEmpty()) {
      throw Refusal.invalid("planning.nothing-kept");
    }
    requireSense(drafts);
    int candidates = 0;
    for (Draft draft : drafts) {
      long session = createSession.create(centerId, draft.details());
      candidates += enrollCandidates.enroll(session, draft.pupils()).enrolled();
    }
    audit.record(
        "planning.plan-created",
        new Subject("center", centerId),
        Map.of(),
        Map.of("sessions", drafts.size(), "candidates", candidates));
    return new Created(drafts.size(), candidates);
  }

  /** What an adjustment by hand may have broken. */
  private static void requireSense(List<Draft> drafts) {
    Set<Long> met = new HashSet<>();
    for (Draft draft : drafts) {
      int count = draft.pupils().size();
      String room = String.valueOf(draft.details().room());
      if (draft.pupils().stream().anyMatch(pupil -> !met.add(pupil))) {
        throw Refusal.conflict("planning.pupil-twice", room);
      }
      if (draft.seats() > 0 && count > draft.seats()) {
        throw Refusal.conflict("planning.seats-exceeded", room, draft.seats(), count);
      }
      int needed = Examiners.neededFor(count);
      if (Examiners.named(draft.details().examiner()).size() < needed) {
        throw Refusal.conflict("planning.examiners-exceeded", room, count, needed);
      }
    }
  }
}
