package fr.pix.certif.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * The name last looked for among the pupils: a name stands in no address, so the session has it.
 */
@RequestScoped
public class SearchedName {

  private static final String ATTRIBUTE = "certif.learners.name";

  @Inject HttpServletRequest request;

  /** The name; null when none was looked for. */
  public String get() {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
  }

  /** Keeps a name, or forgets the last one when it is blank. */
  public void keep(String name) {
    HttpSession session = request.getSession();
    if (name == null || name.isBlank()) {
      session.removeAttribute(ATTRIBUTE);
    } else {
      session.setAttribute(ATTRIBUTE, name.strip());
    }
  }
}
