package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that creates a session in the current centre. */
@Named("newSession")
@RequestScoped
public class CreateSessionBacking {

  @Inject private CreateSession createSession;
  @Inject private CurrentCenter currentCenter;
  @Inject private Toasts toasts;

  private final SessionForm form = new SessionForm();
  private Long centerId;

  /** Creates the session and leads to its page. */
  public String create() {
    long id = createSession.create(centerId, form.details());
    toasts.success("session.created", String.valueOf(id));
    return "/certif/session?faces-redirect=true&id=" + id;
  }

  public SessionForm getForm() {
    return form;
  }

  /** The centre for which the form was opened, even when another one is chosen in another tab. */
  public long getCenterId() {
    return centerId == null ? currentCenter.getId() : centerId;
  }

  public void setCenterId(long centerId) {
    this.centerId = centerId;
  }
}
