package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.CreateCampaign;
import fr.pix.certif.learner.CurrentSchoolBacking;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form by which a school opens a campaign. */
@Named("newCampaign")
@RequestScoped
public class CreateCampaignBacking {

  @Inject CreateCampaign createCampaign;
  @Inject CurrentSchoolBacking schools;
  @Inject Toasts toasts;

  private String title;
  private String text;

  /** Opens it and leads to its code. */
  public void create() {
    long id = createCampaign.create(schools.requireId(), title, text);
    toasts.success("campaign.created");
    Redirection.to("/orga/campagne?id=" + id);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
