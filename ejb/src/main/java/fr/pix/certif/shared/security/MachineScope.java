package fr.pix.certif.shared.security;

import java.util.Optional;

/** What a machine may be allowed to do: each scope opens the resources of one purpose. */
public enum MachineScope {
  /** Try the evaluation of answers, for those who write questions. */
  CONTENT("content"),
  /** Simulate the automatic jury. */
  JURY("jury"),
  /** Send what pupils have shown elsewhere. */
  PROFILES("profiles"),
  /** Take over the certifications of a school's pupils into its booklets. */
  BOOKLETS("organizations-certifications-result");

  private final String wireName;

  MachineScope(String wireName) {
    this.wireName = wireName;
  }

  /** The name that machines ask for and the database keeps. */
  public String wireName() {
    return wireName;
  }

  /** The scope of this name, or nothing when there is none. */
  public static Optional<MachineScope> ofWireName(String wireName) {
    for (MachineScope scope : values()) {
      if (scope.wireName.equals(wireName)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
