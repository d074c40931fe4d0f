package fr.pix.certif.session.control;

import fr.pix.certif.positioning.control.Profile;

/** Whether a pupil may be certified, as far as the school knows. */
public enum Certifiability {
  /** Enough competences have reached the first level (certifiable). */
  CERTIFIABLE,
  /** Not yet (pas encore certifiable): the test would refuse to start. */
  NOT_YET,
  /** The pupil has never sent a profile. */
  UNKNOWN;

  /**
   * Told by the newest profile known.
   *
   * @param certifiableCompetences how many competences are certifiable in it; null without profile
   */
  public static Certifiability of(Integer certifiableCompetences) {
    if (certifiableCompetences == null) {
      return UNKNOWN;
    }
    return certifiableCompetences >= Profile.CERTIFIABLE_COMPETENCES ? CERTIFIABLE : NOT_YET;
  }
}
