package fr.pix.certif.invigilation.control;

/** Where a candidate stands, as the invigilator sees it. */
public enum RoomState {
  /** Enrolled; nobody has confirmed the presence. */
  EXPECTED,
  /** Presence confirmed: the access code lets in. */
  PRESENT,
  /** Test under way (En cours). */
  STARTED,
  /** The candidate has finished (Terminé). */
  COMPLETED,
  /** Ended before its end, by the invigilator or the finalisation (Terminé). */
  ENDED;

  /**
   * The state of a candidate.
   *
   * @param testState the state stored with the certification, null before the test
   * @param authorized whether the candidate may enter now
   */
  public static RoomState of(String testState, boolean authorized) {
    if (testState == null) {
      return authorized ? PRESENT : EXPECTED;
    }
    return switch (testState) {
      case "STARTED" -> STARTED;
      case "COMPLETED" -> COMPLETED;
      default -> ENDED;
    };
  }
}
