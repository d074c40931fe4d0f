package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.JoinedSession;
import fr.pix.certif.assessment.entity.JoinedSessions;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.entity.OwnProfiles;
import fr.pix.certif.positioning.entity.ProfileRepository;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person finds when they come: whether they may be certified, and the sessions joined. */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class CandidateHome {

  @Inject ProfileRepository profiles;
  @Inject OwnProfiles own;
  @Inject JoinedSessions sessions;
  @Inject ContentCatalog catalog;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * The home of one person.
   *
   * @param certifiability nothing for an account that no school has reconciled with a pupil and for
   *     which nothing was shown here or elsewhere
   * @param sessions those joined and not finalised, the latest first
   */
  public record Home(
      String firstName, Optional<Certifiability> certifiability, List<JoinedSession> sessions) {}

  /**
   * Whether a profile is certifiable (profil certifiable).
   *
   * @param certifiable enough competences at level 1 or more
   * @param reached how many there are
   * @param needed how many it takes
   * @param asOf the date of the profile, null when none has come yet
   * @param levels of every competence, 0 where nothing was shown
   */
  public record Certifiability(
      boolean certifiable, int reached, int needed, Instant asOf, List<Level> levels) {}

  /** The level shown in one competence, uncapped. */
  public record Level(String code, String name, int level) {}

  /** The current account's home. */
  public Home show() {
    Actor person = actor.get();
    return new Home(
        person.firstName(),
        certifiabilityOf(person.accountId()),
        sessions.openOf(person.accountId()));
  }

  /**
   * Who is no pupil of a school, at a university for one, is known by what the account has shown.
   */
  private Optional<Certifiability> certifiabilityOf(long accountId) {
    Optional<String> ine = profiles.ineOf(accountId);
    if (ine.isPresent()) {
      return ine.map(profiles::newestOf).map(this::certifiability);
    }
    return own.hasShown(accountId)
        ? Optional.of(certifiability(Optional.of(own.of(accountId, clock.instant()))))
        : Optional.empty();
  }

  private Certifiability certifiability(Optional<PupilProfile> profile) {
    Profile levels =
        profile
            .map(PupilProfile::levels)
            .orElseGet(() -> Profile.ofPix(new double[CompetenceCode.COUNT]));
    return new Certifiability(
        levels.isCertifiable(),
        levels.certifiableCompetences(),
        Profile.CERTIFIABLE_COMPETENCES,
        profile.map(PupilProfile::asOf).orElse(null),
        catalog.content().competences().stream().map(c -> level(c, levels)).toList());
  }

  private static Level level(Competence competence, Profile levels) {
    return new Level(competence.code(), competence.name(), levels.level(competence.index()));
  }
}
