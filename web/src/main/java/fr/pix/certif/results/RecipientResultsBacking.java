package fr.pix.certif.results;

import fr.pix.certif.results.boundary.RecipientResults;
import fr.pix.certif.results.boundary.RecipientResults.OpenedLink;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.RefusalTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The page that a mailed link opens, without an account: what is there, or why there is nothing.
 */
@Named("recipientResults")
@RequestScoped
public class RecipientResultsBacking {

  @Inject private RecipientResults recipientResults;
  @Inject private PageParams params;
  @Inject private RefusalTexts refusals;

  private OpenedLink opened;
  private Refusal refusal;

  @PostConstruct
  void read() {
    try {
      opened = recipientResults.open(getLink());
    } catch (Refusal refused) {
      refusal = refused;
    }
  }

  /** The status says the same as the page. */
  public void answer() {
    if (refusal != null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(refusal.kind().status());
    }
  }

  public String getLink() {
    return params.text("lien").orElse("");
  }

  public OpenedLink getOpened() {
    return opened;
  }

  /** The number as it is said: without the spaces of a quantity. */
  public String getNumber() {
    return Long.toString(opened.session().id());
  }

  /** Why the link opens nothing; null when it does. */
  public String getRefused() {
    return refusal == null ? null : refusals.sentence(refusal);
  }
}
