package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.assessment.entity.CertificationRepository;
import fr.pix.certif.assessment.entity.Seat;
import fr.pix.certif.assessment.entity.SeatRepository;
import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.UnambiguousCode;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * A candidate who has joined enters the test with the session's access code: the first time it is
 * drawn, later it goes on where it stopped.
 *
 * <p>One authorisation of the invigilator lets in once. It is used up with the entry, in one
 * transaction: a wrong code or a failure leaves it. Two entries at the same moment are one: the
 * second gets the certification that the first has begun.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class StartOrResume {

  @Inject SeatRepository seats;
  @Inject CertificationRepository certifications;
  @Inject CertificationStart start;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Enters the test; returns the number of the certification. */
  public long enter(long sessionId, String accessCode) {
    Seat before = seats.ofAccount(sessionId, actor.accountId()).orElse(null);
    Seat.Room room =
        seats.holdRoom(sessionId).orElseThrow(() -> Refusal.notFound("access-code.unknown"));
    if (!UnambiguousCode.matches(room.accessCode(), accessCode)) {
      throw Refusal.notFound("access-code.unknown");
    }
    if (room.closed()) {
      throw Refusal.closed("session.not-accessible");
    }
    if (before == null) {
      throw Refusal.notFound("access-code.not-joined");
    }
    seats.hold(before.candidateId());
    Seat seat = seats.ofAccount(sessionId, actor.accountId()).orElseThrow();
    return startedMeanwhile(before, seat) ? seat.certificationId() : enter(seat);
  }

  /** Another request of the same authorisation went in first, while this one waited. */
  private static boolean startedMeanwhile(Seat before, Seat seat) {
    return before.authorized()
        && !seat.authorized()
        && before.certificationId() == null
        && seat.certificationId() != null;
  }

  private long enter(Seat seat) {
    if (!seats.consumeAuthorization(seat.candidateId())) {
      throw Refusal.forbidden(
          seat.certificationId() == null
              ? "candidate.not-authorized-to-join"
              : "candidate.not-authorized-to-resume");
    }
    return seat.certificationId() == null ? start.start(seat) : resume(seat.certificationId());
  }

  private long resume(long certificationId) {
    TestState state = certifications.state(certificationId);
    if (!state.takesAnswers()) {
      throw TestOver.refusal(state);
    }
    audit.record(
        "certification.resume", Subject.certification(certificationId), Map.of(), Map.of());
    return certificationId;
  }
}
