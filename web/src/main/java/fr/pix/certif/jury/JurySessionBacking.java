package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.AssignSession;
import fr.pix.certif.jury.boundary.JurySession;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.jury.boundary.SettleObstacle;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.publication.boundary.PublishSession;
import fr.pix.certif.publication.boundary.UnpublishSession;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One session as the staff read it, and what they decide of it as a whole. */
@Named("jurySession")
@RequestScoped
public class JurySessionBacking {

  @Inject private ReadJurySession readSession;
  @Inject private PublishSession publishSession;
  @Inject private UnpublishSession unpublishSession;
  @Inject private AssignSession assignSession;
  @Inject private SettleObstacle settleObstacle;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private JurySession session;

  @PostConstruct
  void read() {
    session = readSession.read(params.getId());
  }

  public String publish() {
    publishSession.publish(params.getId());
    return done("publication.done");
  }

  public String unpublish() {
    unpublishSession.unpublish(params.getId());
    return done("publication.undone");
  }

  /** From whom it is taken is what the page showed, not what has become of it since. */
  public String take() {
    assignSession.take(params.getId(), params.number("officer").orElse(null));
    return done("jury.done.assigned");
  }

  public String release() {
    assignSession.release(params.getId());
    return done("jury.done.released");
  }

  public String settle(Obstacle obstacle) {
    settleObstacle.settle(params.getId(), obstacle);
    return done("jury.done.settled");
  }

  private String done(String key) {
    toasts.success(key, getNumber());
    return "/admin/session?faces-redirect=true&id=" + getNumber();
  }

  public JurySession getSession() {
    return session;
  }

  /** The number as it is said: without the spaces of a quantity. */
  public String getNumber() {
    return String.valueOf(session.summary().id());
  }
}
