package fr.pix.certif.notification;

import fr.pix.certif.notification.boundary.DispatchMails;
import fr.pix.certif.shared.persistence.Migrations;
import fr.pix.certif.shared.security.SystemWork;
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
 * Has due mails sent every few seconds, on every node. What is due stands in the database, so a
 * tick that is missed harms nothing.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

  @Resource TimerService timers;
  @Inject Migrations migrations;
  @Inject DispatchMails dispatchMails;

  @Inject
  @ConfigProperty(name = "certif.mail.period", defaultValue = "PT5S")
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
        SystemWork.run(dispatchMails::dispatch);
      }
    } catch (RuntimeException e) {
      // A timer that throws is cancelled by the server: the next tick tries again instead.
      LOG.log(Level.SEVERE, "Mails could not be dispatched", e);
    }
  }
}
