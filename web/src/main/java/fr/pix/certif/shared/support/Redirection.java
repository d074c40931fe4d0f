package fr.pix.certif.shared.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads on to another page of ours once something is done: reloading it does it not again. */
public final class Redirection {

  private Redirection() {}

  /** Leads to a page below the application's root, such as {@code /app/code?session=95001}. */
  public static void to(String page) {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + page);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
