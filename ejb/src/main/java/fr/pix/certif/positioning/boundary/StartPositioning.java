package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.entity.CertificationUnderWay;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.PositioningRun;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * A pupil begins to position themselves in a competence (positionnement), or goes on where they
 * stopped. Refused once everything there is assessed.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class StartPositioning {

  @Inject PositioningRunRepository runs;
  @Inject CertificationUnderWay certifications;
  @Inject PositioningPages pages;
  @Inject OwnProfiles profiles;
  @Inject ReachableLevels levels;
  @Inject ContentCatalog catalog;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Begins or resumes; returns the number of the run. */
  public long start(String competenceCode) {
    Competence competence =
        catalog
            .content()
            .competence(competenceCode)
            .orElseThrow(() -> Refusal.notFound("positioning.competence-missing"));
    certifications.refuse(actor.accountId());
    runs.hold(actor.accountId());
    return runs.latestOf(actor.accountId()).stream()
        .filter(run -> run.competence() == competence.index() && !run.over())
        .map(PositioningRun::id)
        .findFirst()
        .orElseGet(() -> begin(competence.index()));
  }

  private long begin(int competence) {
    long account = actor.accountId();
    Instant now = clock.instant();
    String challenge =
        pages
            .nextChallenge(account, competence, pages.knowledge(account, competence))
            .orElseThrow(() -> Refusal.conflict("positioning.nothing-left"));
    int level = levels.level(profiles.of(account, now), competence);
    return runs.start(account, competence, level, challenge, now);
  }
}
