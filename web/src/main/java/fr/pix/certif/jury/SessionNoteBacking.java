package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CommentSession;
import fr.pix.certif.jury.boundary.UnfinalizeSession;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the jury notes about a session for its own, and giving it back to its centre. */
@Named("sessionNote")
@RequestScoped
public class SessionNoteBacking {

  @Inject private JurySessionBacking session;
  @Inject private CommentSession commentSession;
  @Inject private UnfinalizeSession unfinalizeSession;
  @Inject private Toasts toasts;

  private String text;

  @PostConstruct
  void read() {
    text = session.getSession().note() == null ? null : session.getSession().note().text();
  }

  public String save() {
    commentSession.comment(session.getSession().summary().id(), text);
    toasts.success("jury.done.noted");
    return "/admin/session?faces-redirect=true&id=" + session.getNumber();
  }

  /** Gives the session back to its centre. */
  public String unfinalize() {
    unfinalizeSession.unfinalize(session.getSession().summary().id());
    toasts.success("jury.done.unfinalized", session.getNumber());
    return "/admin/session?faces-redirect=true&id=" + session.getNumber();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
