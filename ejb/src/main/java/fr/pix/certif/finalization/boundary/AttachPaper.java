package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.control.AttachmentFormat;
import fr.pix.certif.finalization.control.AttachmentKind;
import fr.pix.certif.finalization.entity.Attachments;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Joins a paper to a session (émargement, PV) until it is finalised: PDF, JPEG or PNG by its
 * content, {@link Attachment#LARGEST} bytes, {@link Attachment#MOST} a session, each once.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class AttachPaper {

  private static final String FILE = "file";

  @Inject OpenSessions sessions;
  @Inject Attachments attachments;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Joins it and gives its number. */
  public long attach(long sessionId, AttachmentKind kind, InputStream file) {
    byte[] content = bytes(file);
    AttachmentFormat format =
        AttachmentFormat.of(content).orElseThrow(() -> refusal("finalization.attachment-format"));
    sessions.lockToJoin(sessionId, actor.get().centerIds());
    if (attachments.count(sessionId) >= Attachment.MOST) {
      throw Refusal.conflict("finalization.attachments-too-many", Attachment.MOST);
    }
    long id = add(sessionId, kind, format, content);
    audit.record(
        "session.paper-attached",
        Subject.session(sessionId),
        Map.of(),
        Map.of("attachment", id, "kind", kind.name(), "bytes", content.length));
    return id;
  }

  private long add(long sessionId, AttachmentKind kind, AttachmentFormat format, byte[] content) {
    try {
      return attachments.add(sessionId, kind, format, content, clock.instant(), actor.accountId());
    } catch (ConstraintBroken e) {
      if (e.is("session_attachment_is_joined_once")) {
        throw Refusal.conflict("finalization.attachment-twice");
      }
      throw e;
    }
  }

  private static byte[] bytes(InputStream file) {
    try {
      return new BoundedInput(file, Attachment.LARGEST).readAllBytes();
    } catch (BoundedInput.TooLong e) {
      throw refusal("finalization.attachment-too-large", Attachment.LARGEST / 1_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InvalidInput refusal(String code, Serializable... args) {
    return new InvalidInput(List.of(Violation.of(FILE, code, args)));
  }
}
