package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.OpenCampaign;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.FormErrors;
import fr.pix.certif.shared.support.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** « J’ai un code » : the code that a teacher gives leads to the campaign of the school. */
@Named("campaignCode")
@RequestScoped
public class CampaignCodeBacking {

  @Inject OpenCampaign openCampaign;
  @Inject FormErrors errors;

  private String code;

  /** Leads to the campaign, or says beside the field why the code opens none. */
  public void open() {
    try {
      Redirection.to("/app/partager?code=" + openCampaign.open(code).code());
    } catch (Refusal refused) {
      errors.add("form:code", refused);
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
