package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.entity.CandidateRepository;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Gives those who were absent from a session another chance: they are enrolled in a coming session
 * of the same centre (rattrapage), with everything arranged. They stay on the list of the session
 * they missed.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CatchUpAbsentees {

  @Inject SessionRepository sessions;
  @Inject CandidateRepository candidates;
  @Inject CenterRepository centers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * How many were absent and are expected nowhere else; 0 as long as the session is not over.
   *
   * <p>Who has started a test was present.
   */
  public int waiting(long sessionId) {
    var school = centers.holding(sessionId, actor.get().centerIds());
    Session session = sessions.read(sessionId, actor.get().centerIds());
    return isOver(session, school.zone())
        ? candidates.absent(sessionId, school.today(clock)).size()
        : 0;
  }

  /** Enrols the absent in the other session, and tells how many. */
  public int enroll(long sessionId, long targetId) {
    if (sessionId == targetId) {
      throw Refusal.invalid("session.same-session");
    }
    var school = centers.holding(sessionId, actor.get().centerIds());
    Session missed = sessions.read(sessionId, actor.get().centerIds());
    Session target = sessions.locked(targetId, actor.get().centerIds());
    target.requireOpen();
    if (target.centerId() != missed.centerId()) {
      throw Refusal.notFound("session.not-found");
    }
    if (!isOver(missed, school.zone())) {
      throw Refusal.conflict("session.not-over");
    }
    List<Long> absent = candidates.absent(sessionId, school.today(clock));
    if (absent.isEmpty()) {
      throw Refusal.conflict("session.nobody-absent");
    }
    int enrolled = candidates.copy(absent, targetId, clock.instant());
    audit.record(
        "session.absentees-enrolled",
        Subject.session(targetId),
        Map.of("missed", sessionId),
        Map.of("candidates", enrolled));
    return enrolled;
  }

  private boolean isOver(Session session, ZoneId zone) {
    Instant end =
        session
            .details()
            .date()
            .atTime(session.details().time())
            .atZone(zone)
            .toInstant()
            .plus(SessionStage.SLOT);
    return !clock.instant().isBefore(end);
  }
}
