package fr.pix.certif.positioning.control;

import java.math.BigDecimal;

/**
 * What one answer showed of one skill (élément de connaissance).
 *
 * @param validated whether the pupil has the skill
 * @param direct whether a question on this very skill was answered, or another of its tube
 * @param pix pix earned, 0 when invalidated
 */
public record KnowledgeElement(String skillId, boolean validated, boolean direct, BigDecimal pix) {

  /** Whether it proves the skill: only such skills are tested in certification. */
  public boolean proves() {
    return validated && direct;
  }
}
