package fr.pix.certif.scoring.entity;

import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.control.ScoringOutcome;
import java.util.Map;

/**
 * A result to append to a certification.
 *
 * @param emitter what gave it, such as {@link #AUTOMATIC_JURY}
 * @param profile what the marks were compared with
 * @param cancelled whether the certification is cancelled with it: the people concerned are told
 *     why
 * @param complementary what came of the certifications taken besides; mostly none
 */
public record NewResult(
    long certificationId,
    String emitter,
    ScoringOutcome outcome,
    Profile profile,
    boolean cancelled,
    Map<ComplementaryCertification, ComplementaryVerdict> complementary) {

  /** The score of the test as the candidate left it. */
  public static final String ALGORITHM = "PIX-ALGO";

  /** The score after the automatic jury changed something. */
  public static final String AUTOMATIC_JURY = "PIX-ALGO-AUTO-JURY";

  /** The score after a person of the jury removed a question, restored one or asked for it. */
  public static final String NEUTRALISATION = "PIX-ALGO-NEUTRALIZATION";

  /** Nothing earned: a fraud was established. */
  public static final String FRAUD = "PIX-JURY-FRAUD";

  /** Marks given by a person of the jury. */
  public static final String JURY = "PIX-JURY";
}
