package fr.pix.certif.learner.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.learner.control.KnownPupil;
import fr.pix.certif.learner.control.NameMatch;
import fr.pix.certif.learner.entity.ReconciliationRepository;
import fr.pix.certif.learner.entity.ReconciliationRepository.FoundAccount;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The administrator of a school links a pupil with an account, or undoes a wrong link. An account
 * of other names than the pupil's is linked only if the administrator says so.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class LinkLearner {

  private static final String ACCOUNT = "account";

  @Inject ReconciliationRepository pupils;
  @Inject OwnProfiles profiles;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Links the pupil with the account that signs in with this address.
   *
   * @param sure whether it was confirmed that the account of other names is this pupil's
   */
  public void link(long learnerId, String email, boolean sure) {
    KnownPupil pupil = hold(learnerId);
    FoundAccount account = account(email);
    if (pupil.accountId() != null) {
      throw Refusal.conflict("reconcile.meanwhile");
    }
    if (!sure && !NameMatch.mayBe(pupil, account.firstName(), account.lastName())) {
      throw wrong("reconcile.other-names");
    }
    try {
      pupils.link(learnerId, account.id());
    } catch (ConstraintBroken e) {
      if (e.is("learner_is_reconciled_once")) {
        throw Refusal.conflict("reconcile.account-of-another");
      }
      throw e;
    }
    profiles.refresh(account.id(), clock.instant());
    audit.record(
        "learner.link",
        new Subject("learner", learnerId),
        Map.of(),
        Map.of(ACCOUNT, account.id(), "sure", sure));
  }

  /**
   * Takes the account from the pupil; nothing that was shown or certified is lost.
   *
   * @param accountId the account that the page showed: a link made meanwhile stays
   */
  public void unlink(long learnerId, long accountId) {
    hold(learnerId);
    if (pupils.takesATest(learnerId)) {
      throw Refusal.conflict("reconcile.test-under-way");
    }
    if (!pupils.unlink(learnerId, accountId)) {
      throw Refusal.conflict("reconcile.meanwhile");
    }
    audit.record(
        "learner.unlink", new Subject("learner", learnerId), Map.of(ACCOUNT, accountId), Map.of());
  }

  private KnownPupil hold(long learnerId) {
    return pupils
        .hold(learnerId, actor.get().organizationsAdministered())
        .orElseThrow(() -> Refusal.notFound("learner.missing"));
  }

  private FoundAccount account(String email) {
    if (email == null || email.isBlank()) {
      throw wrong("reconcile.email-missing");
    }
    return pupils.account(email.strip()).orElseThrow(() -> wrong("reconcile.email-unknown"));
  }

  private static InvalidInput wrong(String code) {
    return new InvalidInput(List.of(Violation.of("email", code)));
  }
}
