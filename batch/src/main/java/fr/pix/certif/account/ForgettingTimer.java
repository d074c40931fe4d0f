package fr.pix.certif.account;

import fr.pix.certif.account.boundary.ForgetTraces;
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

/** Has the traces of signing in forgotten every hour. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingTimer {

  private static final Logger LOG = Logger.getLogger(ForgettingTimer.class.getName());
  private static final long PERIOD = Duration.ofHours(1).toMillis();

  @Resource TimerService timers;
  @Inject Migrations migrations;
  @Inject ForgetTraces forgetTraces;

  @PostConstruct
  void start() {
    timers.createIntervalTimer(PERIOD, PERIOD, new TimerConfig(null, false));
  }

  @Timeout
  void tick() {
    try {
      if (migrations.done()) {
        SystemWork.run(forgetTraces::forget);
      }
    } catch (RuntimeException e) {
      // A timer that throws is cancelled by the server: the next one tries again instead.
      LOG.log(Level.SEVERE, "Traces of signing in could not be forgotten", e);
    }
  }
}
