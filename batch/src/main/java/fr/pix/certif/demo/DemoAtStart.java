package fr.pix.certif.demo;

import fr.pix.certif.demo.boundary.SeedDemo;
import fr.pix.certif.shared.persistence.Migrations;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the application starts on an empty database and the demonstration is asked for, fills it.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAtStart {

  private static final Logger LOG = System.getLogger(DemoAtStart.class.getName());

  @Inject Migrations migrations;
  @Inject SeedDemo seedDemo;

  @Inject
  @ConfigProperty(name = "certif.demo", defaultValue = "false")
  boolean demo;

  @PostConstruct
  void seed() {
    if (demo && migrations.done()) {
      SystemWork.run(
          () -> {
            if (seedDemo.seedWhenEmpty()) {
              LOG.log(Level.INFO, "The demonstration is in place.");
            }
          });
    }
  }
}
