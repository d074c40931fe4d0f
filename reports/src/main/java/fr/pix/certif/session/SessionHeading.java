package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * What identifies a session (session de certification) at the head of each of its papers.
 *
 * @param number the session's number (numéro de session), which candidates type to join
 * @param date the day of the session, at its place
 * @param start when it begins, in the local time of its place
 * @param site the name of the site
 * @param room the name of the room
 * @param invigilators who watches the room (surveillants), as the centre wrote it
 */
public record SessionHeading(
    long number, LocalDate date, LocalTime start, String site, String room, String invigilators) {

  public SessionHeading {
    requireNonNull(date, "date");
    requireNonNull(start, "start");
    requireNonNull(site, "site");
    requireNonNull(room, "room");
    requireNonNull(invigilators, "invigilators");
  }

  /** The heading's texts, by the names that templates use. */
  public Map<String, Object> parameters() {
    return Map.of(
        "number", Long.toString(number),
        "date", FrenchFormat.weekdayDate(date),
        "shortDate", FrenchFormat.shortDate(date),
        "start", FrenchFormat.time(start),
        "site", site,
        "room", room,
        "invigilators", invigilators);
  }
}
