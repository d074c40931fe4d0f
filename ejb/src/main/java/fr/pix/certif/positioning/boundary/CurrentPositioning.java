package fr.pix.certif.positioning.boundary;

import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where a pupil stands in one of their runs: the question to answer, or the end. */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class CurrentPositioning {

  @Inject PositioningRunRepository runs;
  @Inject PositioningPages pages;
  @Inject OwnProfiles profiles;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A run of the current account; the one of another account is answered as a missing one. */
  public PositioningPage of(long runId) {
    long account = actor.accountId();
    return runs.find(runId, account)
        .map(
            run ->
                pages.of(
                    run,
                    pages.knowledge(account, run.competence()),
                    profiles.of(account, clock.instant()),
                    null))
        .orElseThrow(() -> Refusal.notFound("positioning.missing"));
  }
}
