package fr.pix.certif.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the session's cookie to https where people reach us by https. On a developer's machine
 * there is none, and the browser would send no cookie at all.
 */
@WebListener
public class SecureSessionCookie implements ServletContextListener {

  @Inject
  @ConfigProperty(name = "certif.public.url")
  Optional<String> publicUrl;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean https = publicUrl.filter(url -> url.startsWith("https:")).isPresent();
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
  }
}
