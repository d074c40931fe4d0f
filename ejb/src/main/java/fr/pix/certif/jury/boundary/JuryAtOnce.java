package fr.pix.certif.jury.boundary;

import fr.pix.certif.finalization.control.SessionFinalized;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Judges a session as soon as it is finalised, so that the centre does not wait for the night. It
 * promises nothing: whatever stops it, the night finds the session and judges it the same way.
 */
@ApplicationScoped
public class JuryAtOnce {

  private static final Logger LOG = System.getLogger(JuryAtOnce.class.getName());

  /** Looked up when needed: injected into a bean made while the application starts, it is null. */
  private static final String EXECUTOR = "java:comp/DefaultManagedExecutorService";

  @Inject ProcessFinalizedSessions sessions;

  @Inject
  @ConfigProperty(name = "certif.jury.at-once", defaultValue = "true")
  boolean atOnce;

  public void afterFinalization(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) SessionFinalized finalized) {
    if (atOnce) {
      judgeInBackground(finalized.sessionId());
    }
  }

  private void judgeInBackground(long sessionId) {
    try {
      ManagedExecutorService executor = InitialContext.doLookup(EXECUTOR);
      executor.execute(() -> judge(sessionId));
    } catch (NamingException | RejectedExecutionException e) {
      LOG.log(Level.INFO, "Session " + sessionId + " is left to the nightly jury.", e);
    }
  }

  private void judge(long sessionId) {
    try {
      SystemWork.run(() -> sessions.processNow(sessionId));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Session " + sessionId + " is left to the nightly jury.", e);
    }
  }
}
