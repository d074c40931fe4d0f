package fr.pix.certif.framework.control;

import java.util.Optional;

/** How a question (épreuve) is answered. */
public enum ChallengeType {
  /** One option among several. */
  QCU("QCU"),
  /** Several options, all and only the right ones. */
  QCM("QCM"),
  /** One text or number typed by the candidate. */
  QROC("QROC"),
  /** Several fields, each with its own solutions. */
  QROCM_IND("QROCM-ind"),
  /** Several fields that share their solutions, in any order: may be partly right. */
  QROCM_DEP("QROCM-dep");

  private final String wireName;

  ChallengeType(String wireName) {
    this.wireName = wireName;
  }

  /** The name in the learning content. */
  public String wireName() {
    return wireName;
  }

  /** The type of this name in the learning content, or nothing for a type never asked. */
  public static Optional<ChallengeType> ofWireName(String wireName) {
    for (ChallengeType type : values()) {
      if (type.wireName.equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
