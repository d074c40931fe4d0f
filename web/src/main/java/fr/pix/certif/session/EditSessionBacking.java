package fr.pix.certif.session;

import fr.pix.certif.session.boundary.CheckSession;
import fr.pix.certif.session.boundary.EditSession;
import fr.pix.certif.session.boundary.SessionView;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Texts;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The form that edits a session. When a colleague was faster, what was typed stays, the colleague's
 * version is shown beside it, and sending again is then a decision.
 */
@Named("editedSession")
@RequestScoped
public class EditSessionBacking {

  private static final String OVERTAKEN = "session.changed-meanwhile";

  @Inject private EditSession editSession;
  @Inject private CheckSession checkSession;
  @Inject private Texts texts;
  @Inject private SessionBacking session;
  @Inject private Toasts toasts;
  @Inject private FacesContext context;

  private final SessionForm form = new SessionForm();
  private boolean overtaken;

  /** Fills the form the first time; a finalised session is only shown. */
  public String open() {
    SessionView view = session.getView();
    if (!view.open()) {
      toasts.error("refusal.session.already-finalized");
      return page(view.id());
    }
    if (!context.isPostback()) {
      form.take(view.details(), view.version());
    }
    return null;
  }

  /** What is unwise, in words. */
  public List<String> getSentences() {
    return form.getWarnings().stream()
        .map(each -> texts.of("session.warning." + each.code(), each.args().toArray()))
        .toList();
  }

  /** Writes the session, once what is unwise about it has been read, and leads back to its page. */
  public String save() {
    SessionView view = session.getView();
    if (!form.accepts(checkSession.warnings(view.centerId(), view.id(), form.details()))) {
      return null;
    }
    try {
      editSession.edit(view.id(), form.details(), form.getVersion());
    } catch (Refusal refused) {
      if (!refused.code().equals(OVERTAKEN)) {
        throw refused;
      }
      overtaken = true;
      form.setVersion(view.version());
      return null;
    }
    toasts.success("session.edited", String.valueOf(view.id()));
    return page(view.id());
  }

  private static String page(long id) {
    return "/certif/session?faces-redirect=true&id=" + id;
  }

  public SessionForm getForm() {
    return form;
  }

  public boolean isOvertaken() {
    return overtaken;
  }
}
