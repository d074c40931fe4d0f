package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.entity.Seat;
import fr.pix.certif.assessment.entity.SeatRepository;
import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person takes the place of one enrolled candidate of a session (rejoindre une session), by the
 * identity on the attendance sheet; the invigilator then confirms that it is really them.
 *
 * <p>A candidate belongs to the first account that joins, an account is one candidate of a session
 * at most. In a school, the account must be the pupil's: one without account yet gets this one.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class JoinSession {

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 2);

  @Inject SeatRepository seats;
  @Inject OwnProfiles profiles;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What the person typed; any part may be missing. */
  public record Identity(String firstName, String lastName, LocalDate birthdate) {}

  /** Joins the session; for the account that already has, nothing changes. */
  public void join(long sessionId, Identity identity) {
    requireComplete(identity);
    Seat.Room room =
        seats.holdRoom(sessionId).orElseThrow(() -> Refusal.notFound("join.no-candidate"));
    if (room.closed()) {
      throw Refusal.closed("session.not-accessible");
    }
    Seat seat = find(sessionId, identity);
    if (seat.accountId() == null) {
      takeSeat(seat);
    } else if (seat.accountId() != actor.accountId()) {
      throw Refusal.forbidden("join.candidate-taken");
    }
  }

  private static void requireComplete(Identity identity) {
    List<Violation> violations = new ArrayList<>();
    if (isBlank(identity.firstName())) {
      violations.add(Violation.of("firstName", "join-name-missing"));
    }
    if (isBlank(identity.lastName())) {
      violations.add(Violation.of("lastName", "join-name-missing"));
    }
    if (identity.birthdate() == null || identity.birthdate().isBefore(EARLIEST_BIRTH)) {
      violations.add(Violation.of("birthdate", "join-birthdate"));
    }
    InvalidInput.ifAny(violations);
  }

  private static boolean isBlank(String name) {
    return name == null || name.isBlank();
  }

  private Seat find(long sessionId, Identity identity) {
    String key = IdentityKey.of(identity.lastName(), identity.firstName());
    return seats
        .ofIdentity(sessionId, key, identity.birthdate())
        .orElseThrow(() -> Refusal.notFound("join.no-candidate"));
  }

  private void takeSeat(Seat seat) {
    if (seat.learnerManaged()) {
      reconcile(seat);
    }
    if (!link(seat)) {
      throw Refusal.forbidden("join.candidate-taken");
    }
    audit.record(
        "candidate.join",
        Subject.candidate(seat.candidateId()),
        Map.of(),
        Map.of("account", actor.accountId()));
  }

  private void reconcile(Seat seat) {
    if (seat.learnerAccountId() == null) {
      if (!linkLearner(seat.learnerId())) {
        throw Refusal.forbidden("join.wrong-account");
      }
      // What they showed before anybody knew which pupil they are counts from now on.
      profiles.refresh(actor.accountId(), clock.instant());
      audit.record(
          "learner.reconcile",
          new Subject("learner", seat.learnerId()),
          Map.of(),
          Map.of("account", actor.accountId()));
    } else if (seat.learnerAccountId() != actor.accountId()) {
      throw Refusal.forbidden("join.wrong-account");
    }
  }

  private boolean linkLearner(long learnerId) {
    try {
      return seats.reconcile(learnerId, actor.accountId());
    } catch (ConstraintBroken e) {
      if (e.is("learner_is_reconciled_once")) {
        throw Refusal.forbidden("join.wrong-account");
      }
      throw e;
    }
  }

  private boolean link(Seat seat) {
    try {
      return seats.link(seat.candidateId(), actor.accountId(), clock.instant());
    } catch (ConstraintBroken e) {
      if (e.is("candidate_account_joins_once")) {
        throw Refusal.forbidden("join.account-used");
      }
      throw e;
    }
  }
}
