package fr.pix.certif.summons.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.summons.control.CalendarFile.Component;
import fr.pix.certif.summons.control.ICalendar.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 26, 9, 30);
  private static final String PLACE =
      "Salle « Frédéric Mistral » ; 2e étage, aile nord-ouest\\accès C, Œuvre du Bœuf à l’âne 😀 d’été";

  @Test
  void anInvitationTellsAllThatACalendarNeeds() {
    Component calendar = read(MORNING, PARIS, Method.REQUEST);
    Component event = calendar.part("VEVENT");

    assertThat(calendar.value("VERSION")).isEqualTo("2.0");
    assertThat(calendar.value("PRODID")).isNotBlank();
    assertThat(calendar.value("METHOD")).isEqualTo("REQUEST");
    assertThat(event.value("UID")).isEqualTo("session-7@certif.example.fr");
    assertThat(event.value("SEQUENCE")).isEqualTo("2");
    assertThat(event.value("STATUS")).isEqualTo("CONFIRMED");
    assertThat(event.value("DTSTAMP")).isEqualTo("20260301T100000Z");
    assertThat(event.value("ORGANIZER")).isEqualTo("mailto:ne-pas-repondre@certif.example.fr");
    assertThat(event.value("ATTENDEE")).isEqualTo("mailto:famille@exemple.fr");
  }

  @Test
  void aCancellationNamesTheSameEntry() {
    Component calendar = read(MORNING, PARIS, Method.CANCEL);

    assertThat(calendar.value("METHOD")).isEqualTo("CANCEL");
    assertThat(calendar.part("VEVENT").value("STATUS")).isEqualTo("CANCELLED");
    assertThat(calendar.part("VEVENT").value("UID")).isEqualTo("session-7@certif.example.fr");
  }

  @Test
  void textsComeBackAsTheyWereWrittenHoweverTheyAreFolded() {
    for (int length = 0; length < 160; length++) {
      String place = PLACE.repeat(3).substring(0, length).replaceAll("[\\ud83d\\ude00]", "é");
      Appointment appointment = appointment(MORNING, PARIS, place);

      Component event =
          CalendarFile.read(ICalendar.of(appointment, Method.REQUEST, NOW)).part("VEVENT");

      assertThat(event.text("LOCATION")).isEqualTo(place);
    }
  }

  @Test
  void aCharacterOfFourOctetsIsNeverCut() {
    for (int before = 50; before < 80; before++) {
      String place = "x".repeat(before) + "😀😀";
      Appointment appointment = appointment(MORNING, PARIS, place);

      assertThat(
              CalendarFile.read(ICalendar.of(appointment, Method.REQUEST, NOW))
                  .part("VEVENT")
                  .text("LOCATION"))
          .isEqualTo(place);
    }
  }

  @Test
  void linesOfADescriptionStayLines() {
    Component event = read(MORNING, PARIS, Method.REQUEST).part("VEVENT");

    assertThat(event.text("DESCRIPTION")).isEqualTo("Session n° 95001\nCollège, site B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "America/Guadeloupe",
        "America/Martinique",
        "America/Cayenne",
        "Indian/Reunion",
        "Indian/Mayotte",
        "America/Miquelon",
        "Pacific/Noumea",
        "Pacific/Wallis",
        "Pacific/Tahiti",
        "Pacific/Marquesas",
        "Asia/Ho_Chi_Minh"
      })
  void theZoneOfTheFileGivesTheInstantOfTheSession(String name) {
    ZoneId zone = ZoneId.of(name);
    for (String day :
        new String[] {"2026-03-28", "2026-03-30", "2026-10-24", "2026-10-26", "2027-01-04"}) {
      LocalDateTime start = LocalDateTime.parse(day + "T08:00");

      Component calendar = read(start, zone, Method.REQUEST);

      assertThat(CalendarFile.instant(calendar, "DTSTART"))
          .isEqualTo(start.atZone(zone).toInstant());
      assertThat(CalendarFile.length(calendar)).isEqualTo(Duration.ofMinutes(155));
    }
  }

  private static Component read(LocalDateTime start, ZoneId zone, Method method) {
    return CalendarFile.read(ICalendar.of(appointment(start, zone, PLACE), method, NOW));
  }

  private static Appointment appointment(LocalDateTime start, ZoneId zone, String place) {
    return new Appointment(
        "session-7@certif.example.fr",
        2,
        start,
        155,
        zone,
        place,
        "Certification Pix",
        "Session n° 95001\nCollège, site B",
        "ne-pas-repondre@certif.example.fr",
        "famille@exemple.fr");
  }
}
