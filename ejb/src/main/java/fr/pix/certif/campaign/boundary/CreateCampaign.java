package fr.pix.certif.campaign.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.campaign.entity.CampaignRepository;
import fr.pix.certif.campaign.entity.CampaignRepository.NewCampaign;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A member of a school opens a campaign (campagne de collecte de profils) and gets the code to give
 * to the pupils.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_MEMBER)
public class CreateCampaign {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 100;

  /** The longest text, in characters. */
  public static final int LONGEST_TEXT = 2_000;

  @Inject CampaignRepository campaigns;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Opens the campaign and returns its number.
   *
   * @param title what it is, for the school and its pupils
   * @param text what pupils read before they share; may be blank
   */
  public long create(long organizationId, String title, String text) {
    String cleanTitle = title == null ? "" : title.strip();
    String cleanText = text == null || text.isBlank() ? null : text.strip();
    check(cleanTitle, cleanText);
    long id =
        campaigns
            .add(
                new NewCampaign(organizationId, cleanTitle, cleanText),
                actor.accountId(),
                clock.instant(),
                actor.get().organizationIds())
            .orElseThrow(() -> Refusal.notFound("organization.missing"));
    audit.record(
        "campaign.create",
        new Subject("campaign", id),
        Map.of(),
        Map.of("organization", organizationId));
    return id;
  }

  private static void check(String title, String text) {
    List<Violation> violations = new ArrayList<>();
    if (title.isEmpty()) {
      violations.add(Violation.of("title", "campaign.title-missing"));
    } else if (title.length() > LONGEST_TITLE) {
      violations.add(Violation.of("title", "campaign.title-too-long", LONGEST_TITLE));
    }
    if (text != null && text.length() > LONGEST_TEXT) {
      violations.add(Violation.of("text", "campaign.text-too-long", LONGEST_TEXT));
    }
    InvalidInput.ifAny(violations);
  }
}
