package fr.pix.certif.summons.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import fr.pix.certif.summons.control.MailAddress;
import fr.pix.certif.summons.entity.CalledCandidates;
import fr.pix.certif.summons.entity.CalledCandidates.Called;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes where the convocation of each candidate is sent (e-mail de convocation): all those of a
 * session at once, or none when one of them is no address.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class WriteConvocationAddresses {

  @Inject SessionRepository sessions;
  @Inject CalledCandidates candidates;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /**
   * Writes the addresses.
   *
   * @param typed by candidate, as somebody wrote it; blank for none
   * @return how many changed
   * @throws InvalidInput naming each candidate whose address is none
   */
  public int write(long sessionId, Map<Long, String> typed) {
    sessions.locked(sessionId, actor.get().centerIds()).requireOpen();
    Map<Long, Called> enrolled =
        candidates.rows(sessionId, actor.get().centerIds()).stream()
            .collect(Collectors.toMap(Called::candidateId, Function.identity()));
    if (!enrolled.keySet().containsAll(typed.keySet())) {
      throw Refusal.notFound("session.candidate-not-found");
    }
    InvalidInput.ifAny(
        typed.entrySet().stream()
            .filter(entry -> isNoAddress(entry.getValue()))
            .map(entry -> violation(enrolled.get(entry.getKey())))
            .toList());
    Map<Long, String> addresses = new HashMap<>();
    typed.forEach((id, text) -> addresses.put(id, MailAddress.of(text).orElse("")));
    int changed = candidates.write(sessionId, addresses);
    if (changed > 0) {
      audit.record(
          "summons.addresses-written",
          Subject.session(sessionId),
          Map.of(),
          Map.of("addresses", changed));
    }
    return changed;
  }

  private static boolean isNoAddress(String text) {
    return text != null && !text.isBlank() && MailAddress.of(text).isEmpty();
  }

  private static Violation violation(Called candidate) {
    return Violation.of(
        "addresses", "summons.bad-address-of", candidate.firstName() + " " + candidate.lastName());
  }
}
