package fr.pix.certif.summons.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A candidate as a line of the list of convocations.
 *
 * @param division the class, or null
 * @param email where the convocation goes, or null
 * @param toldAt when the last one left for the outbox, or null
 * @param state whether somebody knows
 */
public record SummonsRow(
    long candidateId,
    String lastName,
    String firstName,
    String division,
    String email,
    Instant toldAt,
    State state)
    implements Serializable {

  /** What became of the last message about the convocation. */
  public enum State {
    /** There is no address to send it to. */
    NO_ADDRESS,
    /** Nothing was sent yet. */
    NOT_SENT,
    /** On its way. */
    WAITING,
    /** Accepted by the mail server. */
    SENT,
    /** Given up: the address is probably wrong. */
    FAILED
  }
}
