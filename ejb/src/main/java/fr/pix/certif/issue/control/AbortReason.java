package fr.pix.certif.issue.control;

import java.util.Optional;

/**
 * Why a candidate did not finish the test (raison de l’abandon), declared by the centre before it
 * finalises the session, and what becomes of the questions left unanswered.
 */
public enum AbortReason {
  /** Ran out of time, or left: what is missing counts as wrong. */
  CANDIDATE("candidate"),
  /** Prevented from finishing: what is missing is removed from the computation. */
  TECHNICAL("technical");

  private final String wireName;

  AbortReason(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** Whether unanswered questions are neutralised; they count as wrong otherwise. */
  public boolean neutralisesUnanswered() {
    return this == TECHNICAL;
  }

  /** Whether the centre must give a reason: for every test begun and not completed. */
  public static boolean isRequired(boolean testCompleted) {
    return !testCompleted;
  }

  /** The reason of this wire name, or nothing when there is no such reason. */
  public static Optional<AbortReason> ofWireName(String wireName) {
    for (AbortReason reason : values()) {
      if (reason.wireName.equals(wireName)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
