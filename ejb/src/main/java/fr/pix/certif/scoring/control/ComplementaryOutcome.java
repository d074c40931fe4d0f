package fr.pix.certif.scoring.control;

import java.io.Serializable;

/**
 * What people are told of a certification taken besides: the test and, where there is one, the jury
 * outside Pix, put together.
 *
 * @param level the level awarded by that jury; null of any other certification
 */
public record ComplementaryOutcome(ComplementaryVerdict verdict, ExternalVerdict level)
    implements Serializable {

  /**
   * Puts both together. The test states no level of its own, so that the jury's is the one awarded;
   * whoever of them rejects leaves nothing; the test alone is provisional.
   *
   * @param test what the test says
   * @param external what the jury says; null as long as it has said nothing
   * @param cancelled whether the whole certification is cancelled
   */
  public static ComplementaryOutcome of(
      ComplementaryCertification certification,
      ComplementaryVerdict test,
      ExternalVerdict external,
      boolean cancelled) {
    if (cancelled || test != ComplementaryVerdict.ACQUIRED || !certification.externalJury()) {
      return new ComplementaryOutcome(test.told(cancelled), null);
    }
    if (external == null) {
      return new ComplementaryOutcome(ComplementaryVerdict.PROVISIONAL, null);
    }
    return external == ExternalVerdict.REJECTED
        ? new ComplementaryOutcome(ComplementaryVerdict.NOT_ACQUIRED, null)
        : new ComplementaryOutcome(ComplementaryVerdict.ACQUIRED, external);
  }

  /** Whether a certificate mentions it. */
  public boolean awarded() {
    return verdict == ComplementaryVerdict.ACQUIRED || verdict == ComplementaryVerdict.PROVISIONAL;
  }
}
