package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.boundary.CheckSessionFile.Checked;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.session.entity.SessionFileRepository.SentFile;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Creates the sessions of a file that was checked: all of them, or none and every line to repair.
 * The same file a second time tells what it has created and creates nothing more.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreateSessionsOfFile {

  @Inject SessionFileRepository files;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSession createSession;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Creates them, and tells how many there are. */
  public int create(long fileId) {
    SentFile sent = files.locked(fileId, actor.get().centerIds());
    if (sent.created() != null) {
      return sent.created();
    }
    Checked checked = checkFile.check(fileId);
    InvalidInput.ifAny(checked.check().errors());
    int created =
        createSession
            .createAll(
                sent.centerId(), checked.check().sessions().stream().map(Planned::details).toList())
            .size();
    files.done(fileId, created);
    audit.record(
        "sessions.imported",
        new Subject("center", sent.centerId()),
        Map.of(),
        Map.of("sessions", created));
    return created;
  }
}
