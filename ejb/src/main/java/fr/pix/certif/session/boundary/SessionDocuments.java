package fr.pix.certif.session.boundary;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the papers of a session tell: the sheet to sign, the invigilators' kit, the notes form. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class SessionDocuments {

  @Inject SessionQueries sessions;
  @Inject CandidateQueries candidates;

  /** A session and who is expected in it, by name. */
  public record Attendance(SessionView session, List<CandidateRow> candidates) {}

  /** What the attendance sheet tells; without any candidate there is nothing to sign. */
  public Attendance attendance(long sessionId) {
    SessionView session = sessions.detail(sessionId);
    List<CandidateRow> expected = candidates.of(sessionId);
    if (expected.isEmpty()) {
      throw Refusal.conflict("session.nobody-to-sign");
    }
    return new Attendance(session, expected);
  }

  /** What the invigilators' kit and the incident report tell. */
  public SessionView room(long sessionId) {
    return sessions.detail(sessionId);
  }
}
