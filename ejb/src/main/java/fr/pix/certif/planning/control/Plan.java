package fr.pix.certif.planning.control;

import java.io.Serializable;
import java.util.List;

/**
 * Sessions proposed for pupils, and what did not fit.
 *
 * @param sessions by moment and room
 * @param notReady pupils who cannot be certified yet: they are in no session
 * @param unplaced pupils for whom there was no place
 * @param obstacle why, or null when everybody has a place
 */
public record Plan(
    List<PlanSession> sessions,
    List<PlanPupil> notReady,
    List<PlanPupil> unplaced,
    Obstacle obstacle)
    implements Serializable {

  public Plan {
    sessions = List.copyOf(sessions);
    notReady = List.copyOf(notReady);
    unplaced = List.copyOf(unplaced);
  }

  /** What keeps pupils from a place. */
  public enum Obstacle {
    /** No moment is left: every day asked for is closed, or none was asked for. */
    NO_MOMENT,
    /** No room was given. */
    NO_ROOM,
    /** Every room is taken at every moment. */
    ROOMS_TAKEN,
    /** A room is free, and no invigilator. */
    EXAMINERS_TAKEN
  }

  /** How many pupils have a place. */
  public int placed() {
    return sessions.stream().mapToInt(session -> session.pupils().size()).sum();
  }
}
