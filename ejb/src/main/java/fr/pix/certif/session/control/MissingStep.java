package fr.pix.certif.session.control;

/** What a pupil lacks to be certified on the day: the next thing to do with her or him. */
public enum MissingStep {
  /** Nothing: certifiable, with an account of the school. */
  NONE,
  /** No account of the pupil is linked to the pupil base (compte non rattaché). */
  ACCOUNT,
  /** The account is there, its profile has never been sent (profil non communiqué). */
  PROFILE,
  /** The profile shows too few competences. */
  COMPETENCES;

  /**
   * The first thing missing; the profile counts before the account, for without it there is no
   * test, and an account can still be linked at the door.
   *
   * @param certifiability by the newest profile known
   * @param linked whether an account is linked to the pupil
   */
  public static MissingStep of(Certifiability certifiability, boolean linked) {
    return switch (certifiability) {
      case NOT_YET -> COMPETENCES;
      case UNKNOWN -> linked ? PROFILE : ACCOUNT;
      case CERTIFIABLE -> linked ? NONE : ACCOUNT;
    };
  }
}
