package fr.pix.certif.enrolment.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.enrolment.control.EntryField;
import fr.pix.certif.enrolment.control.EntryRules;
import fr.pix.certif.enrolment.control.NewCandidate;
import fr.pix.certif.enrolment.entity.EntryRepository;
import fr.pix.certif.enrolment.entity.EntryTerms;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/**
 * Enrols somebody whom the centre knows otherwise than by a pupil base, until the session is
 * finalised: also once it has begun, for whoever was forgotten.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class AddCandidate {

  @Inject SessionRepository sessions;
  @Inject EntryTerms terms;
  @Inject BirthPlaceReference reference;
  @Inject EntryRepository entries;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Enrols the candidate and returns the name. Somebody of the same names born on the same day
   * refuses it: nobody could tell the two at the door.
   *
   * @throws InvalidInput with every violation of {@link EntryRules}
   */
  public String add(long sessionId, CandidateEntry entry) {
    Collection<Long> centers = actor.get().centerIds();
    if (!sessions.locked(sessionId, centers).isOpen()) {
      throw Refusal.forbidden("enrolment.session-finalized");
    }
    EntryRules.Outcome outcome =
        new EntryRules(reference.places(), terms.required(sessionId, centers), EntryField::label)
            .judge(entry);
    InvalidInput.ifAny(outcome.violations());
    NewCandidate candidate = outcome.candidate();
    entries.addOne(sessionId, candidate, clock.instant());
    audit.record(
        "session.candidates-added", Subject.session(sessionId), Map.of(), Map.of("candidates", 1));
    return candidate.name();
  }
}
