package fr.pix.certif.shared.support;

import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Logger;

/**
 * Words a refusal of the rules: wrong input beside its fields, a file that cannot be used beside
 * the field that sent it, everything else as a passing message that stays until closed.
 */
@ApplicationScoped
public class RefusalTexts {

  private static final Logger LOG = Logger.getLogger(RefusalTexts.class.getName());

  /** What is wrong with a file itself; other kinds are about whom or what it is sent to. */
  private static final Set<Refusal.Kind> ABOUT_THE_FILE =
      EnumSet.of(Refusal.Kind.INVALID, Refusal.Kind.TOO_LARGE);

  @Inject private Texts texts;
  @Inject private Toasts toasts;

  /** Shows the refusal on the page being answered. */
  public void show(FacesContext context, Refusal refusal) {
    if (refusal instanceof InvalidInput invalid && !invalid.violations().isEmpty()) {
      invalid.violations().forEach(violation -> show(context, violation));
    } else {
      Optional<String> file =
          ABOUT_THE_FILE.contains(refusal.kind()) ? fileSent(context) : Optional.empty();
      file.ifPresentOrElse(
          field -> add(context, field, sentence(refusal)),
          () -> toasts.error(key(refusal), refusal.args().toArray()));
    }
  }

  /** The field of the file that came with the form, if there was one. */
  private static Optional<String> fileSent(FacesContext context) {
    return find(
        context,
        HtmlInputFile.class::isInstance,
        component -> component instanceof UIForm form && !form.isSubmitted());
  }

  /** The whole sentence, for a page of its own. */
  public String sentence(Refusal refusal) {
    return texts.of(key(refusal), refusal.args().toArray());
  }

  private String key(Refusal refusal) {
    return known("refusal." + refusal.code(), "refusal.other");
  }

  private void show(FacesContext context, Violation violation) {
    String key = known("violation." + violation.code(), "violation.other");
    String sentence = texts.of(key, violation.args().toArray());
    String clientId = clientId(context, violation.field());
    add(context, clientId, sentence);
  }

  private static void add(FacesContext context, String clientId, String sentence) {
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  private String known(String key, String otherwise) {
    if (texts.has(key)) {
      return key;
    }
    LOG.severe(() -> "No sentence for " + key);
    return otherwise;
  }

  /**
   * The field with this id wherever it stands on the page, or null: the message is then general.
   */
  private static String clientId(FacesContext context, String id) {
    return find(
            context,
            component -> component instanceof UIInput && component.getId().equals(id),
            component -> false)
        .orElse(null);
  }

  private static Optional<String> find(
      FacesContext context, Predicate<UIComponent> wanted, Predicate<UIComponent> passedOver) {
    String[] found = new String[1];
    context
        .getViewRoot()
        .visitTree(
            // What is not shown is not even looked at: it may belong to people with other rights.
            VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (visit, component) -> {
              if (passedOver.test(component)) {
                return VisitResult.REJECT;
              }
              if (wanted.test(component)) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return Optional.ofNullable(found[0]);
  }
}
