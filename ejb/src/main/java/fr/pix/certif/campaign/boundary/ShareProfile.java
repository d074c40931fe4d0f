package fr.pix.certif.campaign.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.campaign.control.SharedPix;
import fr.pix.certif.campaign.control.SharingAgain;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.CampaignRepository;
import fr.pix.certif.campaign.entity.SharedProfileRepository;
import fr.pix.certif.positioning.boundary.ShowOwnProfile;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnCompetence;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnProfile;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A pupil shares their profile with their school in a campaign: what they have shown by now is kept
 * as it is. Once more four days later at the earliest, and only if it has grown.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class ShareProfile {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH);

  @Inject CampaignLookup lookup;
  @Inject CampaignRepository campaigns;
  @Inject SharedProfileRepository shared;
  @Inject PositioningRunRepository runs;
  @Inject ShowOwnProfile showOwnProfile;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Shares the profile; a repeated request (double click) changes nothing.
   *
   * @param attemptsSeen how many times the pupil had shared when the page was shown
   */
  public void share(String code, int attemptsSeen) {
    Campaign campaign = lookup.open(code);
    long account = actor.accountId();
    // One person shares or answers at a time: what is shared is one state of the profile.
    runs.hold(account);
    if (!campaigns.holdOpen(campaign.id())) {
      throw Refusal.closed("campaign.archived");
    }
    long pupil =
        shared
            .pupil(campaign.organizationId(), account)
            .orElseThrow(() -> Refusal.forbidden("campaign.not-a-pupil"));
    Optional<SharedPix> last = shared.newest(campaign.id(), pupil);
    int attempts = last.map(SharedPix::attempt).orElse(0);
    if (attempts <= attemptsSeen) {
      add(campaign, pupil, last);
    }
  }

  private void add(Campaign campaign, long pupil, Optional<SharedPix> last) {
    List<Integer> pix = pix(showOwnProfile.show());
    Instant now = clock.instant();
    requireSomething(pix);
    last.ifPresent(before -> requireGrown(campaign, before, pix, now));
    int attempt = last.map(SharedPix::attempt).orElse(0) + 1;
    shared.add(campaign.id(), pupil, actor.accountId(), new SharedPix(attempt, now, pix));
    audit.record(
        "profile.share",
        new Subject("learner", pupil),
        Map.of(),
        Map.of("campaign", campaign.id(), "attempt", attempt));
  }

  private static void requireSomething(List<Integer> pix) {
    if (pix.stream().allMatch(each -> each == 0)) {
      throw Refusal.conflict("campaign.nothing-shown");
    }
  }

  private static void requireGrown(
      Campaign campaign, SharedPix before, List<Integer> pix, Instant now) {
    Instant from = SharingAgain.from(before.sharedAt());
    if (now.isBefore(from)) {
      throw Refusal.conflict(
          "campaign.shared-too-early", MOMENT.format(from.atZone(campaign.zone())));
    }
    if (!SharingAgain.grown(before.pix(), pix)) {
      throw Refusal.conflict("campaign.not-grown");
    }
  }

  static List<Integer> pix(OwnProfile profile) {
    return profile.competences().stream().map(OwnCompetence::pix).toList();
  }
}
