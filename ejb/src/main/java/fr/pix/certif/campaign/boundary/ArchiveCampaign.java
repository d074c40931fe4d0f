package fr.pix.certif.campaign.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.campaign.entity.CampaignRepository;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * A school archives a campaign: its answers stay, nothing more can be shared. It may be opened
 * again, under the same code.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_MEMBER)
public class ArchiveCampaign {

  private static final String STATE = "state";
  private static final String OPEN = "open";
  private static final String ARCHIVED = "archived";

  @Inject CampaignLookup lookup;
  @Inject CampaignRepository campaigns;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Archives it; nothing changes when it already is. */
  public void archive(long id) {
    Campaign campaign = lookup.require(id);
    if (campaigns.archive(campaign.id(), clock.instant())) {
      record("campaign.archive", id, OPEN, ARCHIVED);
    }
  }

  /** Opens it again; nothing changes when it already is open. */
  public void restore(long id) {
    Campaign campaign = lookup.require(id);
    if (campaigns.restore(campaign.id())) {
      record("campaign.restore", id, ARCHIVED, OPEN);
    }
  }

  private void record(String action, long id, String before, String after) {
    audit.record(action, new Subject("campaign", id), Map.of(STATE, before), Map.of(STATE, after));
  }
}
