package fr.pix.certif.summons.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an appointment as calendars exchange it (RFC 5545, with the methods of RFC 5546): once to
 * invite or to change, once to cancel. Times are local, with the rules of their zone in the file,
 * so that an entry keeps its hour through a change of time.
 */
public final class ICalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final String UTC = "'Z'";

  /** What a message does to the entry. */
  public enum Method {
    REQUEST("CONFIRMED"),
    CANCEL("CANCELLED");

    private final String status;

    Method(String status) {
      this.status = status;
    }
  }

  private ICalendar() {}

  /** The file, as calendars read it: lines of at most 75 octets that end with CR LF. */
  public static String of(Appointment appointment, Method method, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Pix Certif//Convocations//FR");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:" + method);
    lines.addAll(zone(appointment));
    lines.addAll(event(appointment, method, now));
    lines.add("END:VCALENDAR");
    StringBuilder file = new StringBuilder();
    lines.forEach(line -> file.append(folded(line)).append("\r\n"));
    return file.toString();
  }

  private static List<String> event(Appointment appointment, Method method, Instant now) {
    String zone = ";TZID=" + appointment.zone().getId() + ":";
    LocalDateTime end = appointment.start().plusMinutes(appointment.minutes());
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + appointment.uid(),
        "SEQUENCE:" + appointment.sequence(),
        "DTSTAMP:" + utc(now),
        "DTSTART" + zone + LOCAL.format(appointment.start()),
        "DTEND" + zone + LOCAL.format(end),
        "SUMMARY:" + escaped(appointment.summary()),
        "LOCATION:" + escaped(appointment.place()),
        "DESCRIPTION:" + escaped(appointment.description()),
        "ORGANIZER:mailto:" + appointment.organizer(),
        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:"
            + appointment.attendee(),
        "STATUS:" + method.status,
        "TRANSP:OPAQUE",
        "END:VEVENT");
  }

  /** The rules of the zone around the appointment: the offset at its start, and how it came. */
  private static List<String> zone(Appointment appointment) {
    ZoneId zone = appointment.zone();
    ZoneRules rules = zone.getRules();
    Instant start = appointment.start().atZone(zone).toInstant();
    List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
    ZoneOffsetTransition before = rules.previousTransition(start);
    if (before == null) {
      ZoneOffset offset = rules.getOffset(start);
      lines.addAll(observance("STANDARD", LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
    } else {
      lines.addAll(observance(rules, before));
      ZoneOffsetTransition after = rules.nextTransition(start);
      if (after != null) {
        lines.addAll(observance(rules, after));
      }
    }
    lines.add("END:VTIMEZONE");
    return lines;
  }

  private static List<String> observance(ZoneRules rules, ZoneOffsetTransition transition) {
    boolean summer = rules.isDaylightSavings(transition.getInstant());
    return observance(
        summer ? "DAYLIGHT" : "STANDARD",
        transition.getDateTimeBefore(),
        transition.getOffsetBefore(),
        transition.getOffsetAfter());
  }

  private static List<String> observance(
      String kind, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    return List.of(
        "BEGIN:" + kind,
        "DTSTART:" + LOCAL.format(from),
        "TZOFFSETFROM:" + offset(before),
        "TZOFFSETTO:" + offset(after),
        "END:" + kind);
  }

  private static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    return "%s%02d%02d"
        .formatted(offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
  }

  private static String utc(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss" + UTC)
        .format(instant.atOffset(ZoneOffset.UTC));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Cuts a line so that no piece is longer than allowed, never inside a character. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int length = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + octets > LONGEST_LINE) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.append(character);
      length += octets;
      at += character.length();
    }
    return folded.toString();
  }
}
