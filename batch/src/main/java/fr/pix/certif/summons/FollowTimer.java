package fr.pix.certif.summons;

import fr.pix.certif.shared.persistence.Migrations;
import fr.pix.certif.shared.security.SystemWork;
import fr.pix.certif.summons.boundary.FollowSessions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every minute, on every node, whether those who were called know what their session has
 * become. Two nodes at once find the second time that everybody knows.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowTimer {

  private static final Logger LOG = Logger.getLogger(FollowTimer.class.getName());

  @Resource TimerService timers;
  @Inject Migrations migrations;
  @Inject FollowSessions followSessions;

  @Inject
  @ConfigProperty(name = "certif.summons.period", defaultValue = "PT1M")
  Duration period;

  @PostConstruct
  void start() {
    long millis = period.toMillis();
    timers.createIntervalTimer(millis, millis, new TimerConfig(null, false));
  }

  @Timeout
  void tick() {
    try {
      if (migrations.done()) {
        SystemWork.run(followSessions::follow);
      }
    } catch (RuntimeException e) {
      // A timer that throws is cancelled by the server: the next tick tries again instead.
      LOG.log(Level.SEVERE, "Sessions could not be followed", e);
    }
  }
}
