package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.enrolment.boundary.CheckSessionFile.Checked;
import fr.pix.certif.enrolment.control.NewCandidate;
import fr.pix.certif.enrolment.entity.EntryRepository;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.session.entity.SessionFileRepository.SentFile;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Creates the sessions of a file that was checked, with their candidates: all of them, or none and
 * every line to repair. The same file a second time tells what it has created and creates nothing
 * more.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreateSessionsOfFile {

  @Inject SessionFileRepository files;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSession createSession;
  @Inject EntryRepository entries;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Creates them, and tells how many there are. */
  public int create(long fileId) {
    SentFile sent = files.locked(fileId, actor.get().centerIds());
    if (sent.created() != null) {
      return sent.created();
    }
    Checked checked = checkFile.check(fileId);
    InvalidInput.ifAny(checked.violations());
    List<Planned> planned = checked.check().sessions();
    List<Long> numbers =
        createSession.createAll(sent.centerId(), planned.stream().map(Planned::details).toList());
    for (int at = 0; at < planned.size(); at++) {
      enrol(numbers.get(at), checked.candidates().of(planned.get(at).line()));
    }
    files.done(fileId, planned.size());
    audit.record(
        "sessions.imported",
        new Subject("center", sent.centerId()),
        Map.of(),
        Map.of("sessions", planned.size(), "candidates", checked.candidates().size()));
    return planned.size();
  }

  private void enrol(long sessionId, List<NewCandidate> candidates) {
    if (!candidates.isEmpty()) {
      entries.add(sessionId, candidates, clock.instant());
      audit.record(
          "session.candidates-imported",
          Subject.session(sessionId),
          Map.of("candidates", 0),
          Map.of("candidates", candidates.size()));
    }
  }
}
