package fr.pix.certif.jury.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.jury.control.Publishability;
import fr.pix.certif.jury.control.Publishability.Judged;
import fr.pix.certif.jury.control.Publishability.Obstacle;
import fr.pix.certif.jury.entity.CaseFile.Outcome;
import fr.pix.certif.jury.entity.ChallengeBank;
import fr.pix.certif.jury.entity.JuryFiles;
import fr.pix.certif.jury.entity.JuryOutcomes;
import fr.pix.certif.jury.entity.JuryOutcomes.SessionOutcome;
import fr.pix.certif.jury.entity.KnownChallenges;
import fr.pix.certif.jury.entity.SessionFile;
import fr.pix.certif.shared.jobs.FailureReason;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.persistence.Savepoints;
import fr.pix.certif.shared.persistence.Savepoints.Attempt;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Judges finalised sessions: the automatic jury, the score, then whether each session may be
 * published. All is decided in memory and written at once; a session judged is never judged again,
 * so that doing it twice changes nothing.
 */
@Stateless
@Permitted(Permission.SYSTEM)
public class ProcessFinalizedSessions {

  private static final Logger LOG = System.getLogger(ProcessFinalizedSessions.class.getName());

  @Inject JuryFiles files;
  @Inject JuryOutcomes outcomes;
  @Inject KnownChallenges challenges;
  @Inject JobRuns runs;
  @Inject Savepoints savepoints;
  @Inject AuditTrail audit;

  /**
   * Takes for a run the next sessions that wait for the jury and that nobody else holds; they are
   * its own until the transaction ends.
   */
  public List<Long> claim(Lease lease, long afterSessionId, int limit) {
    return files.claimAfter(lease.runId(), afterSessionId, limit);
  }

  /** Judges one session at once, outside of any run; false when it was judged already. */
  public boolean processNow(long sessionId) {
    return judge(List.of(sessionId), null) == 1;
  }

  /**
   * Judges sessions for a run. When one of them cannot be judged, it stays as it was and the run
   * says why; the others are judged.
   */
  public void process(List<Long> sessionIds, Lease lease) {
    runs.hold(lease);
    Attempt<Integer> together = savepoints.attempt(() -> judge(sessionIds, lease.runId()));
    if (together.failure().isEmpty()) {
      runs.count(lease, together.result(), 0);
    } else {
      sessionIds.forEach(sessionId -> processAlone(sessionId, lease));
    }
  }

  private void processAlone(long sessionId, Lease lease) {
    Attempt<Integer> alone = savepoints.attempt(() -> judge(List.of(sessionId), lease.runId()));
    alone
        .failure()
        .ifPresentOrElse(
            failure -> leaveAside(sessionId, lease, failure),
            () -> runs.count(lease, alone.result(), 0));
  }

  private void leaveAside(long sessionId, Lease lease, RuntimeException failure) {
    LOG.log(Level.ERROR, "Session " + sessionId + " cannot be judged.", failure);
    outcomes.markFailed(sessionId);
    runs.recordFailure(lease, sessionId, FailureReason.of(failure));
    runs.count(lease, 0, 1);
  }

  private int judge(List<Long> sessionIds, Long runId) {
    List<SessionFile> sessions = files.lock(sessionIds);
    if (sessions.isEmpty()) {
      return 0;
    }
    ChallengeBank bank = challenges.bank();
    List<Outcome> decided =
        files.cases(sessions.stream().map(SessionFile::id).toList()).stream()
            .map(file -> file.judge(bank))
            .toList();
    outcomes.write(decided, runId);
    close(sessions, decided);
    return sessions.size();
  }

  private void close(List<SessionFile> sessions, List<Outcome> decided) {
    Map<Long, List<Judged>> judged =
        decided.stream()
            .collect(
                Collectors.groupingBy(
                    Outcome::sessionId,
                    Collectors.mapping(
                        outcome -> outcome.judged().forPublication(), Collectors.toList())));
    List<SessionOutcome> closed =
        sessions.stream()
            .map(session -> outcome(session, judged.getOrDefault(session.id(), List.of())))
            .toList();
    outcomes.close(closed);
    audit.recordAll(
        "session.judged",
        "session",
        closed.stream()
            .collect(Collectors.toMap(SessionOutcome::sessionId, ProcessFinalizedSessions::trace)));
  }

  private static SessionOutcome outcome(SessionFile session, List<Judged> certifications) {
    Obstacle obstacle =
        Publishability.obstacle(session.commented(), session.invigilated(), certifications)
            .orElse(null);
    return new SessionOutcome(session.id(), obstacle);
  }

  private static Map<String, Object> trace(SessionOutcome outcome) {
    return outcome.obstacle() == null
        ? Map.of("publishable", true)
        : Map.of("publishable", false, "because", outcome.obstacle());
  }
}
