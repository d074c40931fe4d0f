package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.finalization.control.Declaration;
import fr.pix.certif.finalization.control.Readiness;
import fr.pix.certif.finalization.control.SessionFinalized;
import fr.pix.certif.finalization.control.SheetFingerprint;
import fr.pix.certif.finalization.control.TestEnd;
import fr.pix.certif.finalization.entity.OpenSessions;
import fr.pix.certif.finalization.entity.SessionTests;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Finalises a session (finalisation): the centre hands it over to Pix, once and for good. From then
 * on nobody of the centre changes anything, nobody joins nor answers, and the jury judges it.
 */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class FinalizeSession {

  @Inject OpenSessions sessions;
  @Inject SessionTests tests;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject Event<SessionFinalized> finalized;

  /**
   * What came of it.
   *
   * @param finishedMeanwhile candidates who ended their test although a reason was given: their
   *     reasons are cleared, and the session is not finalised until the sheet was looked at again
   */
  public record Outcome(boolean finalized, List<String> finishedMeanwhile) {}

  /**
   * Finalises the session.
   *
   * @param seen the fingerprint of the sheet that the person was looking at
   */
  public Outcome finalizeSession(long sessionId, SheetFingerprint seen, Declaration declaration) {
    InvalidInput.ifAny(declaration.violations());
    sessions.lockAlone(sessionId, actor.get().centerIds());
    List<TestEnd> ends = tests.locked(sessionId);
    Readiness readiness = Readiness.of(ends);
    if (!readiness.needlessReasons().isEmpty()) {
      tests.clearReasons(readiness.needlessReasons());
      return new Outcome(
          false, ends.stream().filter(TestEnd::hasNeedlessReason).map(TestEnd::candidate).toList());
    }
    requireReady(readiness);
    seen.refusalIfNow(tests.fingerprint(sessionId, ends))
        .ifPresent(
            changed -> {
              throw Refusal.conflict(changed);
            });
    close(sessionId, declaration, ends);
    return new Outcome(true, List.of());
  }

  private static void requireReady(Readiness readiness) {
    if (!readiness.started()) {
      throw Refusal.conflict("finalization.no-test-started");
    }
    if (!readiness.withoutReason().isEmpty()) {
      throw Refusal.conflict(
          "finalization.reason-missing",
          readiness.withoutReason().size(),
          readiness.namesWithoutReason());
    }
  }

  private void close(long sessionId, Declaration declaration, List<TestEnd> ends) {
    sessions.close(sessionId, declaration, actor.accountId());
    audit.record(
        "session.finalized",
        Subject.session(sessionId),
        Map.of(),
        Map.of(
            "tests", ends.size(),
            "unfinished", ends.stream().filter(end -> !end.completed()).count()));
    finalized.fire(new SessionFinalized(sessionId));
  }
}
