package fr.pix.certif.session.control;

import fr.pix.certif.positioning.control.Profile;

/** Whether somebody may be certified, as far as the centre knows. */
public enum Certifiability {
  /** Enough competences have reached the first level (certifiable). */
  CERTIFIABLE,
  /** Not yet (pas encore certifiable): the test would refuse to start. */
  NOT_YET,
  /** No profile has ever come in. */
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
