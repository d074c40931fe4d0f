package fr.pix.certif.jury.entity;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import java.util.Map;
import java.util.Set;

/** What is known of each question that a certification may name. */
public record ChallengeBank(Map<String, Known> known) {

  /**
   * The type and the traits of a question.
   *
   * @param ownOf the certifications taken besides of which it is one of the own questions
   */
  public record Known(
      ChallengeType type, ChallengeTraits traits, Set<ComplementaryCertification> ownOf) {

    public Known {
      ownOf = Set.copyOf(ownOf);
    }
  }

  public ChallengeBank {
    known = Map.copyOf(known);
  }

  /**
   * What is known of a question.
   *
   * @throws IllegalStateException when it is not in the bank: its certification cannot be judged
   */
  Known of(String challengeId) {
    Known challenge = known.get(challengeId);
    if (challenge == null) {
      throw new IllegalStateException(
          "La question %s n’est pas dans le référentiel.".formatted(challengeId));
    }
    return challenge;
  }
}
