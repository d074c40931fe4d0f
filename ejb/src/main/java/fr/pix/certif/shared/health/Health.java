package fr.pix.certif.shared.health;

/**
 * The state of what a node stands on.
 *
 * @param outboxLagSeconds for how long the oldest due message has waited; 0 when none waits
 * @param outboxDead messages given up after too many attempts
 * @param oldestJobSeconds for how long the oldest job under way has run; 0 when none runs
 */
public record Health(
    boolean databaseAnswers,
    boolean migrationsDone,
    long outboxLagSeconds,
    long outboxDead,
    long oldestJobSeconds) {

  static final Health WITHOUT_DATABASE = new Health(false, false, 0, 0, 0);

  /** Whether requests may be sent to this node. A late message or a long job is no obstacle. */
  public boolean ready() {
    return databaseAnswers && migrationsDone;
  }
}
