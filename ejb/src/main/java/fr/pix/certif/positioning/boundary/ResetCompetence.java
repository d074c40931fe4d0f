package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.entity.KnowledgeRepository;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A pupil gives up what they have shown here in one competence, to begin it anew (remise à zéro);
 * seven days after the last answer at the earliest. What was imported stays.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class ResetCompetence {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH)
          .withZone(ZoneId.of("Europe/Paris"));

  @Inject PositioningRunRepository runs;
  @Inject KnowledgeRepository knowledge;
  @Inject OwnProfiles profiles;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Forgets the competence; refused before the date, which it tells. */
  public void reset(String competenceCode) {
    int competence =
        CompetenceCode.placeOf(competenceCode)
            .orElseThrow(() -> Refusal.notFound("positioning.competence-missing"));
    long account = actor.accountId();
    Instant now = clock.instant();
    runs.hold(account);
    requireResettable(account, competence, now);
    knowledge.forget(account, competence);
    runs.reset(account, competence, now);
    profiles.refresh(account, now);
  }

  private void requireResettable(long account, int competence, Instant now) {
    Instant from =
        runs.latestOf(account).stream()
            .filter(run -> run.competence() == competence && run.lastAnsweredAt() != null)
            .map(PositioningRun::resettableFrom)
            .findFirst()
            .orElseThrow(() -> Refusal.conflict("positioning.nothing-to-reset"));
    if (now.isBefore(from)) {
      throw Refusal.conflict("positioning.reset-too-early", MOMENT.format(from));
    }
  }
}
