package fr.pix.certif.session.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.CandidateRepository;
import fr.pix.certif.session.entity.CandidateRepository.Enrolled;
import fr.pix.certif.session.entity.CandidateRepository.Pupil;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Enrols pupils of the school in a session: all of them or none. Their identity is copied as it
 * stands today. Pupils enrolled already are skipped; the pupil of another school, a country of
 * birth that nobody knows and a homonym born on the same day refuse the whole, by name.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class EnrollCandidates {

  @Inject SessionRepository sessions;
  @Inject CandidateRepository candidates;
  @Inject CenterRepository centers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** How many pupils were enrolled, and how many already were. */
  public record Enrollment(int enrolled, int already) {}

  /** Enrols these pupils; the session must not be finalised. */
  public Enrollment enroll(long sessionId, Set<Long> learnerIds) {
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    if (learnerIds.isEmpty()) {
      throw Refusal.invalid("session.nobody-picked");
    }
    List<Enrolled> present = candidates.enrolled(sessionId);
    List<Pupil> newcomers = newcomers(pupils(sessionId, learnerIds), present);
    refuse("session.homonym-enrolled", homonyms(newcomers, present));
    int enrolled = candidates.enroll(sessionId, newcomers, clock.instant());
    audit.record(
        "session.candidates-enrolled",
        Subject.session(sessionId),
        Map.of("candidates", present.size()),
        Map.of("candidates", present.size() + enrolled));
    return new Enrollment(enrolled, learnerIds.size() - enrolled);
  }

  private List<Pupil> pupils(long sessionId, Set<Long> learnerIds) {
    Long school = centers.holding(sessionId, actor.get().centerIds()).organizationId();
    List<Pupil> pupils = candidates.pupils(learnerIds, school);
    if (pupils.size() < learnerIds.size()) {
      throw Refusal.forbidden("session.pupils-not-of-this-school");
    }
    refuse("session.unknown-birth-country", pupils.stream().filter(Pupil::countryUnknown).toList());
    return pupils;
  }

  private static List<Pupil> newcomers(List<Pupil> pupils, List<Enrolled> present) {
    Set<Long> presentIds =
        present.stream()
            .map(Enrolled::learnerId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return pupils.stream().filter(pupil -> !presentIds.contains(pupil.id())).toList();
  }

  /** Newcomers whom nobody could tell, at the door of the room, from another candidate. */
  private static List<Pupil> homonyms(List<Pupil> newcomers, List<Enrolled> present) {
    record Identity(String key, LocalDate birthdate) {}
    Set<Identity> taken =
        present.stream()
            .map(enrolled -> new Identity(enrolled.identityKey(), enrolled.birthdate()))
            .collect(Collectors.toCollection(HashSet::new));
    return newcomers.stream()
        .filter(pupil -> !taken.add(new Identity(pupil.identityKey(), pupil.birthdate())))
        .toList();
  }

  private static void refuse(String code, List<Pupil> pupils) {
    if (!pupils.isEmpty()) {
      throw Refusal.conflict(
          code, pupils.stream().map(Pupil::name).distinct().collect(Collectors.joining(", ")));
    }
  }
}
