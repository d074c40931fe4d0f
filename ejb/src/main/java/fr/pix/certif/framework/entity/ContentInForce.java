package fr.pix.certif.framework.entity;

import fr.pix.certif.framework.control.ChallengeCheck;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.ReleaseCheck;
import fr.pix.certif.framework.entity.ReleaseRepository.Activation;
import fr.pix.certif.shared.persistence.DatabaseFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The learning content that one node holds: the bank that comes with the application, and over it
 * the release in force. It looks for a newer one at most every few seconds, when it is asked for,
 * and changes as a whole: a reader sees the former content or the new one.
 */
public final class ContentInForce {

  /**
   * How long a node may go on with the former release, unless it meets a challenge unknown to it.
   */
  static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(3);

  private static final Logger LOG = System.getLogger(ContentInForce.class.getName());

  private final Content shipped;
  private final ReleaseRepository releases;
  private final Clock clock;
  private final AtomicLong lookAgainAt = new AtomicLong();
  private volatile State state;

  private record State(long activation, Content content) {}

  /** Starts with the bank alone; the first look brings what is in force. */
  public ContentInForce(Content shipped, ReleaseRepository releases, Clock clock) {
    this.shipped = shipped;
    this.releases = releases;
    this.clock = clock;
    this.state = new State(0, shipped);
  }

  /** The content in force, as far as this node knows. */
  public Content content() {
    long now = clock.millis();
    long due = lookAgainAt.get();
    if (now >= due && lookAgainAt.compareAndSet(due, now + LOOK_AGAIN_AFTER.toMillis())) {
      lookWithoutFailing();
    }
    return state.content();
  }

  /**
   * The content, which knows this challenge when any release has it: another node may have drawn it
   * from a release that this one has not seen yet.
   */
  public Content contentWith(String challengeId) {
    if (content().challenge(challengeId).isEmpty()) {
      refresh();
    }
    return state.content();
  }

  /** Makes the next call look for a newer release. */
  public void lookAgain() {
    lookAgainAt.set(0);
  }

  /** Brings what came in force since the last look. */
  public synchronized void refresh() {
    for (Activation activation : releases.activatedAfter(state.activation())) {
      var draft = ReleaseFile.stored(releases.content(activation.releaseId()));
      var release = ReleaseCheck.check(draft, shipped, ChallengeCheck.NONE, path -> true).release();
      state = new State(activation.id(), shipped.with(release, state.content()));
    }
  }

  /** A test goes on with the content it has while the database is away. */
  private void lookWithoutFailing() {
    try {
      refresh();
    } catch (DatabaseFailure e) {
      LOG.log(Level.WARNING, "The release in force is not known; the former content serves.", e);
    }
  }
}
