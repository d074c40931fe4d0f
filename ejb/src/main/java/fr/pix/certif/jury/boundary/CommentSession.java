package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.jury.control.DeskRules;
import fr.pix.certif.jury.entity.SessionsInHand;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Notes something about a session for the colleagues of the jury; nobody else reads it. */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class CommentSession {

  /** The longest note, in characters. */
  public static final int LONGEST = 1_000;

  @Inject SessionsInHand sessions;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  /**
   * Writes the note.
   *
   * @param text blank to remove it
   */
  public void comment(long sessionId, String text) {
    InvalidInput.ifAny(DeskRules.optionalText("note", text, LONGEST));
    sessions.lock(sessionId);
    String kept = text == null || text.isBlank() ? null : text.strip();
    sessions.comment(sessionId, kept, actor.accountId());
    audit.record(
        kept == null ? "session.note-removed" : "session.noted",
        Subject.session(sessionId),
        Map.of(),
        Map.of());
  }
}
