package fr.pix.certif.finalization.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.finalization.control.Attachment;
import fr.pix.certif.finalization.entity.Attachments;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Forgets the papers joined to sessions once they have been kept for five years. */
@Stateless
@Permitted(Permission.SYSTEM)
public class ForgetPapers {

  @Inject Attachments attachments;
  @Inject JobRuns runs;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The sessions with papers to forget, in the order of their numbers. */
  public List<Long> waiting(long afterSessionId, int limit) {
    return attachments.sessionsBefore(limit(), afterSessionId, limit);
  }

  /** Forgets those of these sessions for a run, in the transaction of its chunk. */
  public void forget(List<Long> sessionIds, Lease lease) {
    runs.hold(lease);
    Map<Long, Long> forgotten = attachments.forgetBefore(limit(), sessionIds);
    audit.recordAll(
        "session.papers-forgotten",
        "session",
        forgotten.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, each -> Map.of("papers", each.getValue()))));
    runs.count(lease, forgotten.size(), 0);
  }

  private Instant limit() {
    return clock.instant().atOffset(ZoneOffset.UTC).minusYears(Attachment.YEARS_KEPT).toInstant();
  }
}
