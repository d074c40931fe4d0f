package fr.pix.certif.planning.control;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A session of a plan.
 *
 * @param lasts how long it holds its room and its invigilators
 * @param examiners one for twenty pupils at least
 * @param extraTime whether it gathers the pupils who have extra time
 */
public record PlanSession(
    PlanRoom room,
    LocalDateTime start,
    Duration lasts,
    List<String> examiners,
    List<PlanPupil> pupils,
    boolean extraTime)
    implements Serializable {

  public PlanSession {
    examiners = List.copyOf(examiners);
    pupils = List.copyOf(pupils);
  }

  /** When room and invigilators are free again. */
  public LocalDateTime end() {
    return start.plus(lasts);
  }

  /** The classes that it gathers, in the order of its pupils. */
  public List<String> divisions() {
    return pupils.stream().map(PlanPupil::division).distinct().toList();
  }
}
