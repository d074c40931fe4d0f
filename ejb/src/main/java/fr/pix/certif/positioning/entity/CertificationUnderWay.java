package fr.pix.certif.positioning.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps positioning shut while a certification is taken: there, answers are told right or wrong. A
 * test that was never ended counts no longer than the longest test may last.
 */
@ApplicationScoped
public class CertificationUnderWay {

  private static final Duration LONGEST_TEST = Duration.ofHours(5);

  private static final String RUNNING =
      """
      select count(*) as number from certification c join session s on s.id = c.session_id
       where c.account_id = ? and c.state = 'STARTED' and s.finalized_at is null and c.created_at > ?""";

  @Inject Database database;
  @Inject Clock clock;

  /** Refused when the account is taking a test. */
  public void refuse(long accountId) {
    if (database.number(RUNNING, accountId, clock.instant().minus(LONGEST_TEST)) > 0) {
      throw Refusal.conflict("positioning.certification-under-way");
    }
  }
}
