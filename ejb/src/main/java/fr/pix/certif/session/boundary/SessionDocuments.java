package fr.pix.certif.session.boundary;

import fr.pix.certif.session.control.SessionPapers;
import fr.pix.certif.session.control.SessionPapers.Seated;
import fr.pix.certif.session.entity.MissingSession;
import fr.pix.certif.session.entity.Papers;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the papers of a session tell: the sheet to sign, the invigilators' kit, the convocations and
 * all that is printed before it. Reading them gives each candidate a table that is then kept.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionDocuments {

  /** How many sessions a pack holds at most. */
  public static final int MOST_SESSIONS = 200;

  @Inject Papers papers;
  @Inject MissingSession missing;
  @Inject CurrentActor actor;

  /** The papers of a session that need nobody enrolled: the kit, the report forms. */
  public SessionPapers room(long sessionId) {
    return papers.of(List.of(sessionId), actor.get().centerIds()).stream()
        .findFirst()
        .orElseThrow(() -> missing.refusal(sessionId));
  }

  /** The papers that name candidates; without any there is nothing to print. */
  public SessionPapers attendance(long sessionId) {
    SessionPapers room = room(sessionId);
    if (room.candidates().isEmpty()) {
      throw Refusal.conflict("session.nobody-to-sign");
    }
    return room;
  }

  /** The papers for one candidate of the session. */
  public SessionPapers ofCandidate(long sessionId, long candidateId) {
    return some(
        attendance(sessionId), "session.candidate-not-found", k -> k.candidateId() == candidateId);
  }

  /** The papers for the candidates of one class of the session. */
  public SessionPapers ofDivision(long sessionId, String division) {
    return some(
        attendance(sessionId), "session.nobody-of-class", k -> division.equals(k.division()));
  }

  private static SessionPapers some(SessionPapers all, String otherwise, Predicate<Seated> wanted) {
    List<Seated> kept = all.candidates().stream().filter(wanted).toList();
    if (kept.isEmpty()) {
      throw Refusal.notFound(otherwise);
    }
    return all.with(kept);
  }

  /**
   * Refuses a pack that cannot be made as a whole, before its first byte: a session that is missing
   * or of another centre, none, or too many.
   */
  public void requireAll(List<Long> sessionIds) {
    if (sessionIds.isEmpty()) {
      throw Refusal.invalid("session.nothing-to-pack");
    }
    if (sessionIds.size() > MOST_SESSIONS) {
      throw Refusal.invalid("session.too-many-to-pack", MOST_SESSIONS);
    }
    HashSet<Long> wanted = new HashSet<>(sessionIds);
    if (papers.count(wanted, actor.get().centerIds()) < wanted.size()) {
      throw Refusal.notFound("session.not-found");
    }
  }

  /** The papers of several sessions, by date; those deleted meanwhile are left out. */
  public List<SessionPapers> pack(List<Long> sessionIds) {
    return papers.of(sessionIds, actor.get().centerIds());
  }
}
