package fr.pix.certif.framework.control;

import java.math.BigDecimal;

/**
 * A skill (acquis): one step of difficulty on one subject, shown by answering one of its
 * challenges.
 *
 * @param name the subject and the difficulty, such as @moteurs3; versions of one skill share it
 * @param tubeId the subject (tube) of which it is a step
 * @param competenceIndex the competence that it is part of, 0 to 15, or {@link
 *     CompetenceCode#OUTSIDE}
 * @param level difficulty, 1 (easiest) to 8
 * @param version the newest of several versions counts
 * @param pixValue pix earned by showing it in a positioning
 */
public record Skill(
    String id,
    String name,
    String tubeId,
    int competenceIndex,
    int level,
    int version,
    BigDecimal pixValue) {

  /** Whether one of the sixteen competences has it, not another referential. */
  public boolean ofFramework() {
    return competenceIndex != CompetenceCode.OUTSIDE;
  }
}
