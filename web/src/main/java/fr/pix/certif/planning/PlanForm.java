package fr.pix.certif.planning;

import fr.pix.certif.planning.boundary.PlanWish;
import fr.pix.certif.session.control.Examiners;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person types to get a plan, until it is accepted. */
public class PlanForm implements Serializable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

  private List<String> divisions = new ArrayList<>();
  private List<String> rooms = new ArrayList<>();
  private LocalDate first;
  private LocalDate last;
  private List<String> weekdays = new ArrayList<>(List.of("1", "2", "4", "5"));
  private String hours = "08:30, 10:30, 13:30";
  private String leftOut;
  private String examiners;

  /** The wish that the form tells; an hour or a day that cannot be read is refused by its text. */
  PlanWish wish() {
    List<Violation> violations = new ArrayList<>();
    List<LocalTime> starts =
        read(
            "hours",
            hours == null ? null : hours.replace('h', ':'),
            violations,
            text -> LocalTime.parse(text, HOUR));
    List<LocalDate> closed =
        read("leftOut", leftOut, violations, text -> LocalDate.parse(text, DAY));
    InvalidInput.ifAny(violations);
    return new PlanWish(
        divisions,
        rooms.stream().map(Long::valueOf).toList(),
        first,
        last,
        weekdays.stream()
            .map(day -> DayOfWeek.of(Integer.parseInt(day)))
            .collect(Collectors.toSet()),
        starts,
        closed,
        Examiners.named(examiners));
  }

  private static <T> List<T> read(
      String field, String text, List<Violation> violations, Function<String, T> reading) {
    List<T> values = new ArrayList<>();
    Stream<String> pieces = text == null ? Stream.empty() : Arrays.stream(text.split("[,;\\s]+"));
    pieces
        .filter(piece -> !piece.isBlank())
        .forEach(
            piece -> {
              try {
                values.add(reading.apply(piece));
              } catch (DateTimeParseException unreadable) {
                violations.add(Violation.of(field, "planning." + field + "-unreadable", piece));
              }
            });
    return values;
  }

  public List<String> getDivisions() {
    return divisions;
  }

  public void setDivisions(List<String> divisions) {
    this.divisions = divisions;
  }

  public List<String> getRooms() {
    return rooms;
  }

  public void setRooms(List<String> rooms) {
    this.rooms = rooms;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  /** From 1 for Monday. */
  public List<String> getWeekdays() {
    return weekdays;
  }

  public void setWeekdays(List<String> weekdays) {
    this.weekdays = weekdays;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }

  public String getLeftOut() {
    return leftOut;
  }

  public void setLeftOut(String leftOut) {
    this.leftOut = leftOut;
  }

  public String getExaminers() {
    return examiners;
  }

  public void setExaminers(String examiners) {
    this.examiners = examiners;
  }
}
