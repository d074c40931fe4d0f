package fr.pix.certif.shared.jobs;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The slices of runs that this node carries out. A slice taken over is a new execution of the same
 * job, never a restart of the old one: where to go on is read from the data, and the old execution
 * may still be dying on another node.
 */
@ApplicationScoped
public class Executions {

  private static final Logger LOG = System.getLogger(Executions.class.getName());

  @Inject JobDispatch dispatch;
  @Inject BatchEngine engine;

  @Inject
  @ConfigProperty(name = "certif.jobs.stall", defaultValue = "PT30S")
  Duration stall;

  private final String owner =
      "%d-%s"
          .formatted(ProcessHandle.current().pid(), UUID.randomUUID().toString().substring(0, 8));
  private final Map<Long, Lease> leases = new HashMap<>();
  private final Map<Lease, Long> signsOfLife = new ConcurrentHashMap<>();
  private final Set<Lease> ending = ConcurrentHashMap.newKeySet();

  /** The name of this node in the leases; a node that restarts is another one. */
  String owner() {
    return owner;
  }

  /** The jobs of which this node carries out as many slices as it may at the same time. */
  Set<String> busyWith(int lanes) {
    Map<String, Long> underWay =
        leases.values().stream().collect(Collectors.groupingBy(Lease::job, Collectors.counting()));
    underWay.values().removeIf(slices -> slices < lanes);
    return underWay.keySet();
  }

  /** An execution at work says so at each chunk. */
  void alive(Lease lease) {
    signsOfLife.put(lease, System.nanoTime());
  }

  /** An execution has done its last chunk; the container has yet to note its end. */
  void ends(Lease lease) {
    ending.add(lease);
  }

  /** Whether the end of some execution is not noted yet. */
  boolean someAreEnding() {
    return !ending.isEmpty();
  }

  /** Starts a slice just claimed; one that cannot start is given back, whatever the reason. */
  void start(Lease lease) {
    try {
      long executionId = engine.operator().start(lease.job(), RunProperties.of(lease));
      leases.put(executionId, lease);
      alive(lease);
      dispatch.startedAs(lease, executionId);
      LOG.log(
          Level.INFO,
          "Run {0} of {1}, slice {2} of {3}, started under fence {4}.",
          lease.runId(),
          lease.job(),
          lease.slice().number() + 1,
          lease.slice().of(),
          lease.fence());
    } catch (RuntimeException | ServiceConfigurationError e) {
      LOG.log(Level.ERROR, "Run " + lease.runId() + " of " + lease.job() + " cannot start.", e);
      dispatch.failed(lease, "Le traitement n’a pas pu démarrer : " + e.getMessage());
    }
  }

  /** Closes the slices whose execution ended, and tells that the others are alive. */
  void watch() {
    Iterator<Map.Entry<Long, Lease>> each = leases.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<Long, Lease> execution = each.next();
      BatchStatus status = engine.operator().getJobExecution(execution.getKey()).getBatchStatus();
      if (ended(status)) {
        close(execution.getKey(), execution.getValue(), status);
        each.remove();
      } else if (isSilent(execution.getValue())) {
        giveBack(execution.getKey(), execution.getValue());
        each.remove();
      }
    }
    signsOfLife.keySet().retainAll(leases.values());
    ending.retainAll(leases.values());
    if (!leases.isEmpty()) {
      keepAlive();
    }
  }

  /**
   * An execution that dies with its database cannot write down that it has: it is known by its
   * silence. Should it live after all, it can no longer write.
   */
  private void giveBack(long executionId, Lease lease) {
    LOG.log(
        Level.WARNING,
        "Run {0} of {1}, slice {2}: nothing is heard of execution {3}; the slice is given back.",
        lease.runId(),
        lease.job(),
        lease.slice().number() + 1,
        executionId);
    dispatch.lost(lease);
  }

  private boolean isSilent(Lease lease) {
    Long last = signsOfLife.get(lease);
    return last != null && System.nanoTime() - last > stall.toNanos();
  }

  private static boolean ended(BatchStatus status) {
    return status == BatchStatus.COMPLETED
        || status == BatchStatus.FAILED
        || status == BatchStatus.STOPPED
        || status == BatchStatus.ABANDONED;
  }

  private void close(long executionId, Lease lease, BatchStatus status) {
    if (status == BatchStatus.COMPLETED) {
      dispatch.succeeded(lease);
    } else {
      dispatch.failed(
          lease,
          "Le traitement s’est arrêté sur une erreur (exécution %d) ; le journal du serveur la décrit."
              .formatted(executionId));
    }
  }

  /** An execution whose slice was taken over can no longer write: it is told to stop. */
  private void keepAlive() {
    List<Lease> held = dispatch.keepAlive(owner);
    leases
        .entrySet()
        .removeIf(
            execution -> {
              boolean lost = !held.contains(execution.getValue());
              if (lost) {
                engine.operator().stop(execution.getKey());
              }
              return lost;
            });
  }
}
