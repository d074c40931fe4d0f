package fr.pix.certif.finalization.boundary;

import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.JoinedPaper;
import fr.pix.certif.finalization.entity.Attachments;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Gives back the papers joined to a session, to its centre and to staff. */
@Stateless
@Permitted({Permission.CENTER_MEMBER, Permission.STAFF})
public class ReadPapers {

  @Inject Attachments attachments;
  @Inject CurrentActor actor;

  /** The papers of a session, first to last; none for a session of somebody else. */
  public List<Attachment> of(long sessionId) {
    Actor who = actor.get();
    return attachments.of(sessionId, Permission.STAFF.isHeldBy(who), who.centerIds());
  }

  /** One paper with its content. */
  public JoinedPaper read(long attachmentId) {
    Actor who = actor.get();
    return attachments
        .find(attachmentId, Permission.STAFF.isHeldBy(who), who.centerIds())
        .orElseThrow(() -> Refusal.notFound("finalization.attachment-not-found"));
  }
}
