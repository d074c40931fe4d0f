package fr.pix.certif.shared.support;

import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * A refusal that the person can answer in the form itself: it is told at the head of the form and
 * stays while they correct, where a passing message would be gone.
 */
@ApplicationScoped
public class FormErrors {

  @Inject Texts texts;
  @Inject RefusalTexts refusals;

  /** Tells the refusal in the form being answered. */
  public void add(Refusal refusal) {
    add(null, refusal);
  }

  /** Tells the refusal beside the field that led to it, by its client identifier. */
  public void add(String clientId, Refusal refusal) {
    if (refusal instanceof InvalidInput) {
      refusals.show(FacesContext.getCurrentInstance(), refusal);
    } else {
      add(clientId, texts.of("refusal." + refusal.code(), refusal.args().toArray()));
    }
  }

  /** Tells what is wrong with one field, by its client identifier. */
  public void add(String clientId, String sentence) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
