package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.enrolment.control.EntryField;
import fr.pix.certif.enrolment.control.EntryRules;
import fr.pix.certif.enrolment.entity.EntryRepository;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.enrolment.entity.KeptEntry;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/**
 * Corrects what the centre has written of a candidate, until the candidate joins the session: the
 * identity is then the one with which the test is taken, and only the jury changes it.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class CorrectCandidate {

  @Inject SessionRepository sessions;
  @Inject EntryTerms terms;
  @Inject BirthPlaceReference reference;
  @Inject EntryRepository entries;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /**
   * Writes the entry in place of the former one and returns the name.
   *
   * @param seenVersion of the candidate on the page: changes made meanwhile are not overwritten
   * @throws InvalidInput with every violation of {@link EntryRules}
   */
  public String correct(long sessionId, long candidateId, int seenVersion, CandidateEntry entry) {
    Collection<Long> centers = actor.get().centerIds();
    if (!sessions.locked(sessionId, centers).isOpen()) {
      throw Refusal.forbidden("enrolment.session-finalized");
    }
    EntryRules rules =
        new EntryRules(reference.places(), terms.required(sessionId, centers), EntryField::label);
    KeptEntry kept = entries.locked(sessionId, candidateId);
    require(kept, seenVersion);
    EntryRules.Outcome outcome = rules.judge(entry);
    InvalidInput.ifAny(outcome.violations());
    entries.replace(kept, sessionId, outcome.candidate());
    audit.record(
        "session.candidate-corrected",
        Subject.candidate(candidateId),
        Map.of(),
        Map.of("session", sessionId));
    return outcome.candidate().name();
  }

  private static void require(KeptEntry kept, int seenVersion) {
    if (kept.pupil()) {
      throw Refusal.forbidden("enrolment.is-a-pupil");
    } else if (kept.joined()) {
      throw Refusal.forbidden("enrolment.has-joined");
    } else if (kept.version() != seenVersion) {
      throw Refusal.conflict("enrolment.changed-meanwhile");
    }
  }
}
