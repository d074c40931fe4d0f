package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.enrolment.control.CandidateFileCheck;
import fr.pix.certif.enrolment.entity.CandidateFileRepository;
import fr.pix.certif.enrolment.entity.CandidateFileRepository.SentFile;
import fr.pix.certif.enrolment.entity.CandidateListRepository;
import fr.pix.certif.enrolment.entity.CandidateListRepository.ListState;
import fr.pix.certif.enrolment.entity.CheckedFiles;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Replaces the list of a session by that of a file that was checked: all of it, or nothing and
 * every line to repair. The same file a second time tells what it has brought and changes nothing.
 * Once somebody has joined the session its list stays: candidates are then added one by one.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ImportCandidates {

  @Inject SessionRepository sessions;
  @Inject CandidateFileRepository files;
  @Inject CandidateListRepository list;
  @Inject CheckCandidateFile checkFile;
  @Inject CheckedFiles checked;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Replaces the list, and tells how many candidates it has now.
   *
   * @param state the list that the person saw being replaced; another one is not touched
   */
  public int importFile(long fileId, String state) {
    SentFile sent = files.locked(fileId, actor.get().centerIds());
    if (sent.imported() != null) {
      return sent.imported();
    }
    sessions.locked(sent.sessionId(), actor.get().centerIds()).requireOpen();
    ListState standing = list.state(sent.sessionId());
    standing.requireNobodyJoined();
    if (!standing.key().equals(state)) {
      throw Refusal.conflict("enrolment.list-changed");
    }
    CandidateFileCheck check = checkFile.check(fileId).check();
    InvalidInput.ifAny(check.violations());
    list.replace(sent.sessionId(), check.candidates(), clock.instant());
    int imported = check.candidates().size();
    files.done(fileId, imported);
    checked.forget(fileId);
    audit.record(
        "session.candidates-imported",
        Subject.session(sent.sessionId()),
        Map.of("candidates", standing.candidates()),
        Map.of("candidates", imported));
    return imported;
  }
}
