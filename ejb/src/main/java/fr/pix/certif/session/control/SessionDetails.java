package fr.pix.certif.session.control;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a centre says of a session: where, when and under whose eyes. Texts are stripped; a blank
 * one is null.
 *
 * @param address the name of the site (nom du site)
 * @param date the day, in the centre's time zone
 * @param time the start, in the centre's time zone; seconds are dropped
 * @param examiner who watches the room (surveillants), in free text
 * @param description observations for the centre itself, or null
 */
public record SessionDetails(
    String address,
    String room,
    LocalDate date,
    LocalTime time,
    String examiner,
    String description)
    implements Serializable {

  public SessionDetails {
    address = strippedOrNull(address);
    room = strippedOrNull(room);
    time = time == null ? null : time.withSecond(0).withNano(0);
    examiner = strippedOrNull(examiner);
    description = strippedOrNull(description);
  }

  /** The same on another day. */
  public SessionDetails on(LocalDate day) {
    return new SessionDetails(address, room, day, time, examiner, description);
  }

  private static String strippedOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
