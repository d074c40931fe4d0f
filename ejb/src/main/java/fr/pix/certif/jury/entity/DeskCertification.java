package fr.pix.certif.jury.entity;

import fr.pix.certif.jury.control.DeskRules.Standing;
import java.util.List;

/**
 * A certification taken in hand by a person of the jury, locked with its session.
 *
 * @param questions how many were drawn
 * @param neutralised the numbers, from 1, of those removed from the computation
 * @param cancelledByJury what a person decided of its cancellation, or null
 * @param maxReachableLevel the level that could be reached on the day of the test
 */
public record DeskCertification(
    long id,
    long sessionId,
    int questions,
    List<Integer> neutralised,
    Boolean cancelledByJury,
    int maxReachableLevel,
    Standing standing) {

  /** The same, once a person has decided to keep it. */
  public DeskCertification kept() {
    return new DeskCertification(
        id, sessionId, questions, neutralised, false, maxReachableLevel, standing);
  }
}
