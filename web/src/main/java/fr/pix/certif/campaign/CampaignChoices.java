package fr.pix.certif.campaign;

import fr.pix.certif.learner.boundary.LearnerQueries;
import fr.pix.certif.shared.support.Option;
import fr.pix.certif.shared.support.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What the answers of a campaign may be narrowed to. */
@Named("campaignChoices")
@RequestScoped
public class CampaignChoices {

  @Inject LearnerQueries learners;
  @Inject CampaignBacking campaign;
  @Inject Texts texts;

  /** The classes of the school. */
  public List<Option> getDivisions() {
    return learners.divisions(campaign.getCampaign().organizationId()).stream()
        .map(name -> new Option(name, name))
        .toList();
  }

  /** Who has shared, who is certifiable. */
  public List<Option> getStates() {
    return Stream.of("SHARED", "NOT_SHARED", "CERTIFIABLE", "NOT_CERTIFIABLE")
        .map(state -> new Option(state, texts.of("campaign.state." + state)))
        .toList();
  }
}
