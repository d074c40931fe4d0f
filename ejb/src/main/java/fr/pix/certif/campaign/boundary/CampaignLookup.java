package fr.pix.certif.campaign.boundary;

import fr.pix.certif.campaign.control.CampaignCode;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.CampaignRepository;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds a campaign: by its number for its school, by its code for a pupil. */
@ApplicationScoped
class CampaignLookup {

  @Inject CampaignRepository campaigns;
  @Inject CurrentActor actor;

  /** A campaign of one of the schools of which the person is a member. */
  Campaign require(long id) {
    return campaigns
        .find(id, actor.get().organizationIds())
        .orElseThrow(() -> Refusal.notFound("campaign.missing"));
  }

  /** The open campaign of this code, however it was typed. */
  Campaign open(String typedCode) {
    Campaign campaign =
        CampaignCode.typed(typedCode)
            .flatMap(campaigns::byCode)
            .orElseThrow(() -> Refusal.notFound("campaign.code-unknown"));
    if (campaign.archived()) {
      throw Refusal.closed("campaign.archived");
    }
    return campaign;
  }
}
