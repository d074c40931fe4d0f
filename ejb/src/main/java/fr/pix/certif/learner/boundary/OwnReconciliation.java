package fr.pix.certif.learner.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.learner.control.KnownPupil;
import fr.pix.certif.learner.control.MaskedLogin;
import fr.pix.certif.learner.control.NameMatch;
import fr.pix.certif.learner.entity.ReconciliationRepository;
import fr.pix.certif.learner.entity.ReconciliationTries;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Links the account that acts with the pupil it says it is (réconciliation), by national identifier
 * and birth date, or by names and birth date. Exactly one pupil has to match: homonyms and twins
 * are not guessed between.
 */
@ApplicationScoped
@Permitted(Permission.AUTHENTICATED)
public class OwnReconciliation {

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 2);

  @Inject ReconciliationRepository pupils;
  @Inject ReconciliationTries tries;
  @Inject OwnProfiles profiles;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What the person typed; the identifier alone does without names. */
  public record Identity(String ine, String firstName, String lastName, LocalDate birthdate) {}

  /** Links with the pupil of this school; the account that already is that pupil's stays so. */
  public void reconcile(long organizationId, Identity identity) {
    check(identity);
    if (!tries.allow(actor.accountId())) {
      throw new Refusal(Refusal.Kind.THROTTLED, "reconcile.too-many-tries");
    }
    KnownPupil pupil = find(organizationId, identity);
    if (pupil.accountId() == null) {
      link(pupil);
    } else if (pupil.accountId() != actor.accountId()) {
      throw Refusal.conflict(
          "reconcile.pupil-taken", MaskedLogin.of(pupils.login(pupil.accountId())));
    }
  }

  private static void check(Identity identity) {
    List<Violation> violations = new ArrayList<>();
    if (blank(identity.ine()) && blank(identity.firstName())) {
      violations.add(Violation.of("firstName", "reconcile.first-name"));
    }
    if (blank(identity.ine()) && blank(identity.lastName())) {
      violations.add(Violation.of("lastName", "reconcile.last-name"));
    }
    if (identity.birthdate() == null || identity.birthdate().isBefore(EARLIEST_BIRTH)) {
      violations.add(Violation.of("birthdate", "reconcile.birthdate"));
    }
    InvalidInput.ifAny(violations);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private KnownPupil find(long organizationId, Identity identity) {
    if (!blank(identity.ine())) {
      String ine = identity.ine().strip().toUpperCase(Locale.ROOT);
      return pupils
          .ofIne(organizationId, ine, identity.birthdate())
          .orElseThrow(() -> Refusal.notFound("reconcile.no-ine"));
    }
    List<KnownPupil> found =
        NameMatch.find(
            pupils.bornOn(organizationId, identity.birthdate()),
            identity.firstName(),
            identity.lastName());
    if (found.isEmpty()) {
      throw Refusal.notFound("reconcile.nobody");
    } else if (found.size() > 1) {
      throw Refusal.conflict("reconcile.several");
    }
    return found.get(0);
  }

  private void link(KnownPupil pupil) {
    try {
      if (!pupils.link(pupil.id(), actor.accountId())) {
        throw Refusal.conflict("reconcile.meanwhile");
      }
    } catch (ConstraintBroken e) {
      if (e.is("learner_is_reconciled_once")) {
        throw Refusal.conflict("reconcile.account-taken");
      }
      throw e;
    }
    // What they showed before anybody knew which pupil they are counts from now on.
    profiles.refresh(actor.accountId(), clock.instant());
    audit.record(
        "learner.reconcile",
        new Subject("learner", pupil.id()),
        Map.of(),
        Map.of("account", actor.accountId()));
  }
}
