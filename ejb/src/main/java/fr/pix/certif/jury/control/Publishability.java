package fr.pix.certif.jury.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the results of a judged session may be published without anybody looking at it (session à
 * publier), or what somebody must look at first (session à traiter).
 */
public final class Publishability {

  private Publishability() {}

  /** What keeps a session back, the first that applies in this order. */
  public enum Obstacle {
    /** The computer failed on this session: it has no judgement. */
    PROCESSING_FAILED,
    /** A report that matters is not settled. */
    OPEN_REPORT,
    /** A certification could not be scored. */
    RESULT_IN_ERROR,
    /** A test was not finished and nobody said why. */
    MISSING_ABORT_REASON,
    /** Nobody entered the invigilator's space: nobody vouches for the room. */
    NOT_INVIGILATED,
    /** The centre wrote a comment: somebody must read it. */
    GLOBAL_COMMENT
  }

  /**
   * One judged certification.
   *
   * @param actionRequired a report that matters is not settled
   * @param inError it has no score; a cancelled one needs none
   * @param explained the test was finished, or it is known why not
   */
  public record Judged(boolean actionRequired, boolean inError, boolean explained) {}

  /**
   * What keeps a session back, if anything does.
   *
   * @param commented whether the centre wrote a comment for the jury
   * @param invigilated whether somebody entered its invigilator's space
   */
  public static Optional<Obstacle> obstacle(
      boolean commented, boolean invigilated, List<Judged> certifications) {
    return obstacles(commented, invigilated, certifications).stream().findFirst();
  }

  /** Everything that keeps a session back, in the order in which it is told. */
  public static List<Obstacle> obstacles(
      boolean commented, boolean invigilated, List<Judged> certifications) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (any(certifications, Judged::actionRequired)) {
      obstacles.add(Obstacle.OPEN_REPORT);
    }
    if (any(certifications, Judged::inError)) {
      obstacles.add(Obstacle.RESULT_IN_ERROR);
    }
    if (any(certifications, judged -> !judged.explained())) {
      obstacles.add(Obstacle.MISSING_ABORT_REASON);
    }
    if (!invigilated) {
      obstacles.add(Obstacle.NOT_INVIGILATED);
    }
    if (commented) {
      obstacles.add(Obstacle.GLOBAL_COMMENT);
    }
    return obstacles;
  }

  private static boolean any(List<Judged> certifications, Predicate<Judged> held) {
    return certifications.stream().anyMatch(held);
  }
}
