package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.enrolment.boundary.CheckSessionFile.Checked;
import fr.pix.certif.enrolment.control.NewCandidate;
import fr.pix.certif.enrolment.entity.EntryRepository;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.EditSession;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionFileOutcome;
import fr.pix.certif.session.control.StandingSession;
import fr.pix.certif.session.entity.SessionFileRepository;
import fr.pix.certif.session.entity.SessionFileRepository.SentFile;
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
import java.util.stream.Stream;

/**
 * Carries out a file of sessions that was checked: creates those that are new and edits those that
 * stand, with their candidates; all of them, or nothing and every line to repair. The same file a
 * second time tells what it has done and does nothing more.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CreateSessionsOfFile {

  @Inject SessionFileRepository files;
  @Inject SessionRepository sessions;
  @Inject CheckSessionFile checkFile;
  @Inject CreateSession createSession;
  @Inject EditSession editSession;
  @Inject EntryRepository entries;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Carries it out, and tells what it has done.
   *
   * @param state of the existing sessions as the person saw them; others are not overwritten unseen
   */
  public SessionFileOutcome create(long fileId, String state) {
    SentFile sent = files.locked(fileId, actor.get().centerIds());
    if (sent.outcome() != null) {
      return sent.outcome();
    }
    Checked checked = checkedUnderLock(fileId);
    InvalidInput.ifAny(checked.violations());
    if (!checked.state().equals(state)) {
      throw Refusal.conflict("session.file-changed");
    }
    SessionFileOutcome outcome = carryOut(checked);
    files.done(fileId, outcome);
    audit.record(
        "sessions.imported",
        new Subject("center", sent.centerId()),
        Map.of(),
        Map.of(
            "sessions", outcome.created(),
            "edited", outcome.edited(),
            "candidates", outcome.enrolled()));
    return outcome;
  }

  /** The existing sessions are held, so that they cannot begin nor change any more, then judged. */
  private Checked checkedUnderLock(long fileId) {
    Checked seen = checkFile.check(fileId);
    List<Long> held = standing(seen).map(each -> each.standing().id()).sorted().toList();
    if (held.isEmpty()) {
      return seen;
    }
    held.forEach(each -> sessions.locked(each, actor.get().centerIds()));
    return checkFile.check(fileId);
  }

  private static Stream<Planned> standing(Checked checked) {
    return checked.check().sessions().stream().filter(each -> each.standing() != null);
  }

  /** Slots are judged at the end: sessions of the file may exchange theirs. */
  private SessionFileOutcome carryOut(Checked checked) {
    sessions.letSlotsMeet();
    SessionFileOutcome outcome =
        new SessionFileOutcome(
            createNew(checked), editStanding(checked), checked.candidates().size());
    if (!sessions.judgeSlots()) {
      throw Refusal.conflict("session.file-slot-taken");
    }
    return outcome;
  }

  private int createNew(Checked checked) {
    List<Planned> planned = checked.check().sessions().stream().filter(Planned::isNew).toList();
    List<Long> numbers =
        createSession.createAll(
            checked.centerId(), planned.stream().map(Planned::details).toList());
    for (int at = 0; at < planned.size(); at++) {
      enrol(numbers.get(at), 0, checked.candidates().of(planned.get(at).line()));
    }
    return planned.size();
  }

  private int editStanding(Checked checked) {
    int edited = 0;
    for (Planned planned : standing(checked).toList()) {
      StandingSession session = planned.standing();
      if (!planned.changes().isEmpty()) {
        editSession.edit(session.id(), planned.details(), session.version());
        edited++;
      }
      enrol(session.id(), session.candidates(), checked.candidates().of(planned.line()));
    }
    return edited;
  }

  private void enrol(long sessionId, int before, List<NewCandidate> candidates) {
    if (!candidates.isEmpty()) {
      entries.add(sessionId, candidates, clock.instant());
      audit.record(
          "session.candidates-imported",
          Subject.session(sessionId),
          Map.of("candidates", before),
          Map.of("candidates", before + candidates.size()));
    }
  }
}
