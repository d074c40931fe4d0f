package fr.pix.certif.shared.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.ResourceBundle;

/**
 * A box that has to be ticked, such as the acceptance of the terms: to Faces an empty box is an
 * answer like another, so that {@code required} never refuses it.
 */
@FacesValidator("certif.Ticked")
public class Ticked implements Validator<Boolean> {

  @Override
  public void validate(FacesContext context, UIComponent component, Boolean ticked) {
    if (!Boolean.TRUE.equals(ticked)) {
      throw new ValidatorException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(context, component), null));
    }
  }

  private static String sentence(FacesContext context, UIComponent component) {
    String own = ((UIInput) component).getRequiredMessage();
    if (own != null) {
      return own;
    }
    ResourceBundle sentences = context.getApplication().getResourceBundle(context, "msg");
    return sentences.getString("shared.error.ticked");
  }
}
