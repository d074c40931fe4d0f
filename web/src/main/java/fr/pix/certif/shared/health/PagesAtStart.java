package fr.pix.certif.shared.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Tells {@link NodeIsReady} when there are pages, and when there are none any more. */
@WebListener
public class PagesAtStart implements ServletContextListener {

  @Inject Pages pages;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    pages.show(true);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    pages.show(false);
  }
}
