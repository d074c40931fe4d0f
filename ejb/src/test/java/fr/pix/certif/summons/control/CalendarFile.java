package fr.pix.certif.summons.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a calendar file as strictly as the standard allows; what it does not know it refuses. */
final class CalendarFile {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  /** A property: its parameters, and its value as written. */
  record Property(Map<String, String> parameters, String value) {}

  /** A component: its properties by name, and its parts in order. */
  record Component(String name, Map<String, Property> properties, List<Component> parts) {

    Component part(String wanted) {
      return parts.stream().filter(part -> part.name().equals(wanted)).findFirst().orElseThrow();
    }

    String value(String property) {
      return properties.get(property).value();
    }

    String text(String property) {
      return value(property)
          .replace("\\n", "\n")
          .replace("\\,", ",")
          .replace("\\;", ";")
          .replace("\\\\", "\\");
    }
  }

  private CalendarFile() {}

  static Component read(String file) {
    assertThat(file).endsWith("\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    List<String> lines = new ArrayList<>();
    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      if (line.startsWith(" ")) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
      } else {
        lines.add(line);
      }
    }
    return components(lines);
  }

  private static Component components(List<String> lines) {
    Deque<Component> open = new ArrayDeque<>();
    Component whole = null;
    for (String line : lines) {
      assertThat(whole).as("nothing follows the calendar: " + line).isNull();
      String name = line.substring(0, line.indexOf(':'));
      String value = line.substring(line.indexOf(':') + 1);
      if (name.equals("BEGIN")) {
        Component part = new Component(value, new TreeMap<>(), new ArrayList<>());
        if (!open.isEmpty()) {
          open.peek().parts().add(part);
        }
        open.push(part);
      } else if (name.equals("END")) {
        Component closed = open.pop();
        assertThat(closed.name()).isEqualTo(value);
        whole = open.isEmpty() ? closed : null;
      } else {
        String[] pieces = name.split(";");
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 1; i < pieces.length; i++) {
          parameters.put(pieces[i].split("=")[0], pieces[i].split("=")[1]);
        }
        Property before = open.peek().properties().put(pieces[0], new Property(parameters, value));
        assertThat(before).as(pieces[0] + " is said once").isNull();
      }
    }
    return whole;
  }

  /** The instant of a local time, by the rules that the file itself gives. */
  static Instant instant(Component calendar, String property) {
    Component event = calendar.part("VEVENT");
    Component zone = calendar.part("VTIMEZONE");
    Property moment = event.properties().get(property);
    assertThat(moment.parameters().get("TZID")).isEqualTo(zone.value("TZID"));
    LocalDateTime local = LocalDateTime.parse(moment.value(), LOCAL);
    Component valid =
        zone.parts().stream()
            .filter(part -> !LocalDateTime.parse(part.value("DTSTART"), LOCAL).isAfter(local))
            .max(Comparator.comparing(part -> part.value("DTSTART")))
            .orElseThrow();
    return local.toInstant(ZoneOffset.of(valid.value("TZOFFSETTO")));
  }

  static Duration length(Component calendar) {
    return Duration.between(instant(calendar, "DTSTART"), instant(calendar, "DTEND"));
  }
}
