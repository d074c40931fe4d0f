package fr.pix.certif.campaign.boundary;

import fr.pix.certif.campaign.control.SharedPix;
import fr.pix.certif.campaign.control.SharingAgain;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.SharedProfileRepository;
import fr.pix.certif.positioning.boundary.ShowOwnProfile;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnProfile;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * A pupil enters the code of a campaign (« J’ai un code ») and sees who asks, what will be shared
 * and what they shared before. Refused for a code unknown or archived.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class OpenCampaign {

  @Inject CampaignLookup lookup;
  @Inject SharedProfileRepository shared;
  @Inject ShowOwnProfile showOwnProfile;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * A campaign as a pupil meets it.
   *
   * @param organizationId the school that asks
   * @param pupil whether the account is reconciled with a pupil of that school
   * @param profile what would be shared now
   * @param attempts how many times the pupil has shared here
   * @param againFrom from when they may share once more; null before the first time
   * @param allowed whether they may share now
   */
  public record Invitation(
      String code,
      String title,
      String text,
      String school,
      long organizationId,
      boolean pupil,
      OwnProfile profile,
      int attempts,
      Instant sharedAt,
      Instant againFrom,
      boolean allowed) {

    /** Whether nothing has been shown yet in any competence. */
    public boolean nothingShown() {
      return profile.pix() == 0;
    }
  }

  /** The campaign of this code, however it was typed. */
  public Invitation open(String typedCode) {
    Campaign campaign = lookup.open(typedCode);
    OwnProfile profile = showOwnProfile.show();
    Optional<Long> pupil = shared.pupil(campaign.organizationId(), actor.accountId());
    Optional<SharedPix> last = pupil.flatMap(id -> shared.newest(campaign.id(), id));
    return new Invitation(
        campaign.code(),
        campaign.title(),
        campaign.text(),
        campaign.organizationName(),
        campaign.organizationId(),
        pupil.isPresent(),
        profile,
        last.map(SharedPix::attempt).orElse(0),
        last.map(SharedPix::sharedAt).orElse(null),
        last.map(each -> SharingAgain.from(each.sharedAt())).orElse(null),
        allowed(profile, last));
  }

  private boolean allowed(OwnProfile profile, Optional<SharedPix> last) {
    return profile.pix() > 0
        && last.map(
                each ->
                    !clock.instant().isBefore(SharingAgain.from(each.sharedAt()))
                        && SharingAgain.grown(each.pix(), ShareProfile.pix(profile)))
            .orElse(true);
  }
}
