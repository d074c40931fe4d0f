package fr.pix.certif.jury.boundary;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A result of a certification, with what it was drawn from, beside the one before it.
 *
 * @param author who decided it or asked for it; null for the computer
 * @param current whether it is the one that counts
 * @param cause why there is no score; null when there is one
 * @param complementary what came of the certifications taken besides
 * @param usable questions that counted; null for a result given by hand or without score
 */
public record GivenResult(
    long id,
    Instant at,
    String emitter,
    String author,
    boolean current,
    ResultStatus status,
    int pix,
    int rate,
    String cause,
    Integer correct,
    Integer usable,
    Integer asked,
    Boolean trusted,
    Integer pixBefore,
    List<Mark> marks,
    Map<ComplementaryCertification, ComplementaryVerdict> complementary)
    implements Serializable {

  /**
   * One competence of a result. Numbers that the result does not know are null.
   *
   * @param rule the number of the rule applied, in the table of level rules
   * @param verdict what the rule says: confirmed, one level less, or not certified
   * @param estimatedLevel what the profile said
   * @param levelBefore what the result before said
   */
  public record Mark(
      String code,
      String name,
      Integer estimatedLevel,
      Integer estimatedPix,
      Integer asked,
      Integer correct,
      Integer neutralised,
      Integer rule,
      String verdict,
      Integer level,
      Integer pix,
      Integer levelBefore,
      Integer pixBefore)
      implements Serializable {

    /** Whether the result before said something else. */
    public boolean changed() {
      return pixBefore != null && pix != null && !pix.equals(pixBefore)
          || levelBefore != null && level != null && !level.equals(levelBefore);
    }
  }
}
