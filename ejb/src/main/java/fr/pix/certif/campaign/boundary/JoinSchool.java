package fr.pix.certif.campaign.boundary;

import fr.pix.certif.campaign.entity.Campaign;
import fr.pix.certif.learner.boundary.OwnReconciliation;
import fr.pix.certif.learner.boundary.OwnReconciliation.Identity;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A person who enters a school's code for the first time says which of its pupils they are: from
 * then on the account is that pupil's.
 */
@Stateless
@Permitted(Permission.AUTHENTICATED)
public class JoinSchool {

  @Inject CampaignLookup lookup;
  @Inject OwnReconciliation reconciliation;

  /** Links the account with the pupil and returns the code; refused unless exactly one matches. */
  public String join(String typedCode, Identity identity) {
    Campaign campaign = lookup.open(typedCode);
    reconciliation.reconcile(campaign.organizationId(), identity);
    return campaign.code();
  }
}
