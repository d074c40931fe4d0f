package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.entity.Attachments;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes a paper back, until the session is finalised. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class RemovePaper {

  @Inject OpenSessions sessions;
  @Inject Attachments attachments;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;

  public void remove(long attachmentId) {
    long sessionId = sessions.lockOfAttachment(attachmentId, actor.get().centerIds());
    attachments.remove(attachmentId);
    audit.record(
        "session.paper-removed",
        Subject.session(sessionId),
        Map.of("attachment", attachmentId),
        Map.of());
  }
}
