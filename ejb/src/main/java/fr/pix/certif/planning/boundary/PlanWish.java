package fr.pix.certif.planning.boundary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What a centre asks of a plan.
 *
 * @param divisions the classes; empty for all
 * @param rooms the numbers of the rooms
 * @param first the first day, included
 * @param last the last day, included
 * @param weekdays the days of the week on which sessions are held
 * @param hours at which a session may begin
 * @param leftOut days without session: holidays, mock exams
 * @param examiners the names of the invigilators
 */
public record PlanWish(
    List<String> divisions,
    List<Long> rooms,
    LocalDate first,
    LocalDate last,
    Set<DayOfWeek> weekdays,
    List<LocalTime> hours,
    List<LocalDate> leftOut,
    List<String> examiners)
    implements Serializable {

  public PlanWish {
    divisions = List.copyOf(divisions);
    rooms = List.copyOf(rooms);
    weekdays = Set.copyOf(weekdays);
    hours = List.copyOf(hours);
    leftOut = List.copyOf(leftOut);
    examiners = List.copyOf(examiners);
  }
}
