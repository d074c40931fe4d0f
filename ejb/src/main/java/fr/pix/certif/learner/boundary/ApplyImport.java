package fr.pix.certif.learner.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.learner.entity.ImportRepository;
import fr.pix.certif.learner.entity.ImportRepository.ImportState;
import fr.pix.certif.learner.entity.ImportRepository.LearnerImport;
import fr.pix.certif.learner.entity.ImportStaging;
import fr.pix.certif.learner.entity.LearnerRepository;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The administrator of a school applies a file that was shown: everything, or by explicit choice
 * those pupils alone of whom nothing is wrong. One transaction: when it fails the base stays as it
 * was.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class ApplyImport {

  private static final String HOLD_SCHOOL =
      "select id as number from organization where id = ? for update";

  @Inject Database database;
  @Inject ImportRepository imports;
  @Inject ImportStaging staging;
  @Inject LearnerRepository learners;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Applies the file; a repeated request gets the first outcome.
   *
   * @param validOnly whether it was chosen to leave out the pupils to repair
   */
  public Merge apply(long importId, boolean validOnly) {
    LearnerImport sent = hold(importId);
    if (sent.state() == ImportState.APPLIED) {
      return sent.merge();
    }
    requireApplicable(sent, validOnly);
    Instant now = clock.instant();
    Merge merge = learners.apply(importId, sent.organizationId(), sent.mode(), now);
    imports.applied(importId, merge, now);
    imports.forget(importId);
    audit.record(
        "learners-imported",
        Subject.organization(sent.organizationId()),
        Map.of(),
        Map.of(
            "created", merge.created(),
            "updated", merge.updated(),
            "disabled", merge.disabled(),
            "toRepair", sent.toRepair()));
    return merge;
  }

  /** Gives the file up: the base stays as it is. */
  public void giveUp(long importId) {
    LearnerImport sent = hold(importId);
    if (sent.state() == ImportState.PREVIEW) {
      imports.giveUp(importId);
    }
  }

  private LearnerImport hold(long importId) {
    LearnerImport sent =
        imports
            .find(importId, actor.get().organizationsAdministered())
            .orElseThrow(() -> Refusal.notFound("import.missing"));
    // One import of a school at a time, in whatever order they come.
    database.number(HOLD_SCHOOL, sent.organizationId());
    return imports
        .hold(importId, actor.get().organizationsAdministered())
        .filter(each -> each.state() != ImportState.ABANDONED)
        .orElseThrow(() -> Refusal.notFound("import.missing"));
  }

  private void requireApplicable(LearnerImport sent, boolean validOnly) {
    if (sent.refused()) {
      throw Refusal.conflict("import.refused");
    }
    if (sent.problems() > 0 && !validOnly) {
      throw Refusal.conflict("import.to-repair");
    }
    if (imports.isStale(sent)) {
      throw Refusal.conflict("import.stale");
    }
    if (staging.count(sent.id()) != sent.pupils() + sent.toRepair()) {
      throw Refusal.conflict("import.lost");
    }
  }
}
