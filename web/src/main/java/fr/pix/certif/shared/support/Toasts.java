package fr.pix.certif.shared.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened, told once: on the page that the action leads to, also after a redirection and on
 * another node. Kept in the HTTP session until a page has shown it.
 */
@Named
@RequestScoped
public class Toasts {

  private static final String WAITING = "certif.toasts";

  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  private List<Toast> shown;

  /** Tells that the action succeeded. */
  public void success(String key, Object... values) {
    add(new Toast("ok", texts.of(key, values)));
  }

  /** Tells that the action failed, and why. */
  public void error(String key, Object... values) {
    add(new Toast("bad", texts.of(key, values)));
  }

  /** The messages for the page being written; they will not be shown again. */
  public List<Toast> getShown() {
    if (shown == null) {
      HttpSession session = request.getSession(false);
      shown = session == null ? List.of() : waiting(session);
      if (!shown.isEmpty()) {
        session.removeAttribute(WAITING);
      }
    }
    return shown;
  }

  private void add(Toast toast) {
    HttpSession session = request.getSession();
    List<Toast> all = new ArrayList<>(waiting(session));
    all.add(toast);
    session.setAttribute(WAITING, all);
    shown = null;
  }

  @SuppressWarnings("unchecked")
  private static List<Toast> waiting(HttpSession session) {
    Object waiting = session.getAttribute(WAITING);
    return waiting == null ? List.of() : (List<Toast>) waiting;
  }
}
