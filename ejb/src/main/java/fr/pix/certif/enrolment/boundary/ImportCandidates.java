package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.enrolment.boundary.CheckCandidateFile.Checked;
import fr.pix.certif.enrolment.control.StandingCandidate;
import fr.pix.certif.enrolment.entity.CandidateFileRepository;
import fr.pix.certif.enrolment.entity.CandidateFileRepository.SentFile;
import fr.pix.certif.enrolment.entity.CandidateListRepository;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
    List<StandingCandidate> standing = list.standing(sent.sessionId());
    requireNobodyJoined(standing);
    Checked checked = checkFile.check(fileId);
    if (!checked.state().equals(state)) {
      throw Refusal.conflict("enrolment.list-changed");
    }
    InvalidInput.ifAny(checked.check().violations());
    list.replace(sent.sessionId(), checked.check().candidates(), clock.instant());
    int imported = checked.check().candidates().size();
    files.done(fileId, imported);
    audit.record(
        "session.candidates-imported",
        Subject.session(sent.sessionId()),
        Map.of("candidates", standing.size()),
        Map.of("candidates", imported));
    return imported;
  }

  /** Whose account is bound to a place keeps it, and the list with it. */
  static void requireNobodyJoined(List<StandingCandidate> standing) {
    if (standing.stream().anyMatch(StandingCandidate::joined)) {
      throw Refusal.conflict("enrolment.list-begun");
    }
  }
}
