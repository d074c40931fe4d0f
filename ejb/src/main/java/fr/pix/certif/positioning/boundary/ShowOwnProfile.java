package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.PositioningRun;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a pupil has shown so far in the sixteen competences, and where they can go on (profil). */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class ShowOwnProfile {

  @Inject OwnProfiles profiles;
  @Inject PositioningRunRepository runs;
  @Inject ReachableLevels levels;
  @Inject ContentCatalog catalog;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * The whole profile.
   *
   * @param pix in all, capped in each competence
   * @param highestLevel the level that can be reached in a competence
   * @param reached competences at level 1 or more
   * @param needed how many make the profile certifiable
   * @param competences the sixteen, in the framework's order
   */
  public record OwnProfile(
      int pix, int highestLevel, int reached, int needed, List<OwnCompetence> competences) {

    public boolean certifiable() {
      return reached >= needed;
    }

    /** The pix that can be reached in a competence. */
    public int highestPix() {
      return highestLevel * Profile.PIX_PER_LEVEL;
    }
  }

  /**
   * One competence of the profile.
   *
   * @param level at most the highest that can be reached
   * @param resettableFrom from when it may be begun anew; null before the first answer given here
   * @param resettable whether that date has come
   */
  public record OwnCompetence(
      Competence competence,
      int level,
      int pix,
      Progress progress,
      Instant resettableFrom,
      boolean resettable) {}

  /** How far the positioning in a competence is. */
  public enum Progress {
    NOT_STARTED,
    STARTED,
    ENDED
  }

  /** The current account's profile. */
  public OwnProfile show() {
    Instant now = clock.instant();
    PupilProfile profile = profiles.of(actor.accountId(), now);
    Map<Integer, PositioningRun> begun =
        runs.latestOf(actor.accountId()).stream()
            .collect(Collectors.toMap(PositioningRun::competence, Function.identity()));
    List<OwnCompetence> competences =
        catalog.content().competences().stream()
            .map(each -> competence(each, profile, begun.get(each.index()), now))
            .toList();
    return new OwnProfile(
        competences.stream().mapToInt(OwnCompetence::pix).sum(),
        levels.highest(),
        profile.levels().certifiableCompetences(),
        Profile.CERTIFIABLE_COMPETENCES,
        competences);
  }

  private OwnCompetence competence(
      Competence competence, PupilProfile profile, PositioningRun run, Instant now) {
    Instant from = run == null ? null : run.resettableFrom();
    return new OwnCompetence(
        competence,
        levels.level(profile, competence.index()),
        levels.pix(profile, competence.index()),
        progress(run),
        from,
        from != null && !now.isBefore(from));
  }

  private static Progress progress(PositioningRun run) {
    if (run == null) {
      return Progress.NOT_STARTED;
    }
    return run.over() ? Progress.ENDED : Progress.STARTED;
  }
}
