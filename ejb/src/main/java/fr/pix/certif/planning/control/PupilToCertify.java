package fr.pix.certif.planning.control;

import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.MissingStep;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A pupil of the school and how far she or he is from the certification of this year.
 *
 * @param certified whether it has been obtained
 * @param session the number of the coming session that expects the pupil, or null
 * @param competencesMissing how many competences the newest profile lacks; 0 without profile
 */
public record PupilToCertify(
    long id,
    String division,
    String lastName,
    String firstName,
    BigDecimal extraTime,
    boolean certified,
    Long session,
    Certifiability certifiability,
    MissingStep missing,
    int competencesMissing)
    implements Serializable {

  /** Where the pupil stands; what comes first excludes the rest. */
  public State state() {
    if (certified) {
      return State.CERTIFIED;
    } else if (session != null) {
      return State.EXPECTED;
    }
    return certifiability == Certifiability.CERTIFIABLE ? State.READY : State.TO_HELP;
  }

  /** As a plan takes it. */
  public PlanPupil toPlan() {
    return new PlanPupil(id, division, extraTime, state() == State.READY);
  }

  /** How far a pupil is. */
  public enum State {
    /** The certification has been obtained this year. */
    CERTIFIED,
    /** A coming session expects the pupil. */
    EXPECTED,
    /** Certifiable, and expected nowhere. */
    READY,
    /** Not certifiable yet, and expected nowhere. */
    TO_HELP
  }
}
