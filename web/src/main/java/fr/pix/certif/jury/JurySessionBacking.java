package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.JurySession;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session as the staff read it, and its publication by hand. */
@Named("jurySession")
@RequestScoped
public class JurySessionBacking {

  @Inject private ReadJurySession readSession;
  @Inject private PublishSession publishSession;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private JurySession session;

  @PostConstruct
  void read() {
    session = readSession.read(params.getId());
  }

  public String publish() {
    publishSession.publish(session.summary().id());
    toasts.success("publication.done", getNumber());
    return "/admin/session?faces-redirect=true&id=" + session.summary().id();
  }

  public JurySession getSession() {
    return session;
  }

  /** The number as it is said: without the spaces of a quantity. */
  public String getNumber() {
    return String.valueOf(session.summary().id());
  }
}
