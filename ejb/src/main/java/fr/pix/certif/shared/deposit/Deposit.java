package fr.pix.certif.shared.deposit;

import jakarta.json.JsonObject;

/**
 * A large file that somebody has sent (dépôt), as its page shows it.
 *
 * @param step what is under way; null before the job has begun
 * @param done how much of the step is done; the total is 0 when the step cannot be measured
 * @param outcome what came of it; null until it has ended, and when it failed
 */
public record Deposit(long id, State state, String step, int done, int total, JsonObject outcome) {

  /** Where a file stands. */
  public enum State {
    WAITING,
    RUNNING,
    /** Carried out: the outcome says what it gave. */
    DONE,
    /** The rules refused it: the outcome says why. */
    REFUSED,
    /** It failed several times for a reason that is not in the file. */
    FAILED
  }

  public boolean underWay() {
    return state == State.WAITING || state == State.RUNNING;
  }
}
