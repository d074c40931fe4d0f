package fr.pix.certif.summons.control;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What somebody was told last of a session.
 *
 * @param candidateId whom it calls, or null for the invigilators' kit
 * @param start in the centre's zone
 * @param minutes how long the candidate is expected to stay
 * @param sequence how many messages preceded it
 * @param cancelled whether it told that nobody is expected any more
 */
public record Told(
    long id,
    Long candidateId,
    long sessionId,
    String email,
    String center,
    String address,
    String room,
    LocalDateTime start,
    ZoneId zone,
    int minutes,
    int sequence,
    boolean cancelled) {

  /** Without the address: this may end in a log. */
  @Override
  public String toString() {
    return "Told " + id;
  }
}
