package fr.pix.certif.framework.boundary;

import fr.pix.certif.framework.entity.ReleaseFile;
import fr.pix.certif.framework.entity.ReleaseOutcome;
import fr.pix.certif.shared.deposit.Deposit;
import fr.pix.certif.shared.deposit.Deposits;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;

/** Pix staff send a release of the learning content, which a job brings in while they watch. */
@Stateless
@Permitted(Permission.STAFF_CONTENT)
public class SendRelease {

  private static final String JOB = "release-import";

  @Inject Deposits deposits;

  /**
   * A release on its way.
   *
   * @param outcome what came of it; null until it has been carried out
   */
  public record SentRelease(Deposit deposit, ReleaseOutcome outcome) {}

  /** Keeps the file for the job; gives the number under which it is followed. */
  public long send(InputStream upload) {
    return deposits.add(JOB, null, "json", upload, ReleaseFile.MOST_BYTES);
  }

  /** How far a release is that the actor has sent. */
  public SentRelease follow(long depositId) {
    Deposit deposit = deposits.find(JOB, depositId);
    boolean done = deposit.state() == Deposit.State.DONE;
    return new SentRelease(deposit, done ? ReleaseOutcome.of(deposit.outcome()) : null);
  }

  /** The last release that the actor has sent within the hour. */
  public Optional<Long> latest() {
    return deposits.latest(JOB);
  }
}
