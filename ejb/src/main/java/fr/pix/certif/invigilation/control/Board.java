package fr.pix.certif.invigilation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the invigilator sees of the room, whole: every refresh brings it again.
 *
 * @param at when it was read, by the server's clock
 * @param candidates in alphabetical order
 */
public record Board(Room room, Instant at, List<Candidate> candidates) {

  /**
   * The session.
   *
   * @param start local date and time of the centre
   * @param accessCode given aloud to the candidates
   * @param finalized whether the centre has closed it: nothing can be done any more
   * @param zone where the room is: its clock shows the times
   */
  public record Room(
      long sessionId,
      String centerName,
      String address,
      String name,
      LocalDateTime start,
      String examiner,
      String accessCode,
      boolean finalized,
      ZoneId zone) {}

  /**
   * A candidate.
   *
   * @param extraTime in percent, 0 for none
   * @param joined whether an account has taken the place
   * @param authorized whether the access code lets in now, to start or to resume
   * @param answered questions answered, of so many
   * @param startedAt null before the test
   * @param plannedEnd extra time included; null before the test
   */
  public record Candidate(
      long id,
      String lastName,
      String firstName,
      LocalDate birthdate,
      int extraTime,
      boolean joined,
      RoomState state,
      boolean authorized,
      int answered,
      int questions,
      Instant startedAt,
      Instant plannedEnd) {}
}
