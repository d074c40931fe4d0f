package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.Migrations;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every two seconds for runs to carry out. Every node ticks: a look is a claim in the
 * database, so that a tick too many, or one missed, changes nothing. Outside of any transaction,
 * because a job cannot be started from within one.
 *
 * <p>One look at a time on a node. Who asks for one does not wait for the one under way: it may be
 * whoever the look waits for, a node that starts, or somebody in front of a page.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTicker {

  private static final Logger LOG = System.getLogger(JobTicker.class.getName());

  /** Time for the container to note that an execution has ended; most often enough. */
  private static final long SOON_MILLIS = 20;

  private final Lock looks = new ReentrantLock();

  @Resource TimerService timers;
  @Resource ManagedScheduledExecutorService soon;
  @Inject Migrations migrations;
  @Inject JobDispatch dispatch;
  @Inject Executions executions;

  @Inject
  @ConfigProperty(name = "certif.jobs.enabled", defaultValue = "true")
  boolean enabled;

  @Inject
  @ConfigProperty(name = "certif.jobs.look-every", defaultValue = "PT2S")
  Duration lookEvery;

  @Inject
  @ConfigProperty(name = "certif.jobs.lanes", defaultValue = "2")
  int lanes;

  @PostConstruct
  void start() {
    if (enabled) {
      long period = lookEvery.toMillis();
      timers.createIntervalTimer(period, period, new TimerConfig(null, false));
    }
  }

  /**
   * A timer that throws is cancelled by the container: whatever happens waits for the next tick.
   */
  @Timeout
  void tick() {
    looks.lock();
    try {
      if (migrations.done()) {
        SystemWork.run(this::look);
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "The jobs could not be looked after; trying again at the next tick.", e);
    } finally {
      looks.unlock();
    }
  }

  private void look() {
    executions.watch();
    dispatch.askForDue();
    dispatch.begin();
    Optional<Lease> claimed = claim();
    while (claimed.isPresent()) {
      executions.start(claimed.get());
      claimed = claim();
    }
    if (executions.someAreEnding()) {
      lookSoon();
    }
  }

  private Optional<Lease> claim() {
    return dispatch.claim(executions.owner(), executions.busyWith(lanes));
  }

  /** Somebody waits in front of a page: its run does not wait for the next tick. */
  public void afterRequest(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) RunRequested requested) {
    if (enabled) {
      lookSoon();
    }
  }

  /** Looks at once rather than at the next tick: a slice has just ended here, others may wait. */
  public void lookSoon() {
    // Not a timer of its own: the container lets none of those begin within its first second.
    soon.schedule(this::tick, SOON_MILLIS, TimeUnit.MILLISECONDS);
  }
}
