package fr.pix.certif.planning.control;

import fr.pix.certif.session.control.SessionWarnings.Neighbour;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a plan is made from.
 *
 * @param pupils in the order in which they are to be gathered: by class and name
 * @param starts the moments at which a session may begin
 * @param examiners the invigilators, each in one room at a time
 * @param taken the sessions that stand already: their rooms and invigilators are not free
 */
public record PlanRequest(
    List<PlanPupil> pupils,
    List<PlanRoom> rooms,
    List<LocalDateTime> starts,
    List<String> examiners,
    List<Neighbour> taken) {

  public PlanRequest {
    pupils = List.copyOf(pupils);
    rooms = List.copyOf(rooms);
    starts = starts.stream().distinct().sorted().toList();
    examiners = examiners.stream().map(String::strip).distinct().toList();
    taken = List.copyOf(taken);
  }
}
