package fr.pix.certif.jury.entity;

import fr.pix.certif.assessment.control.ChallengeType;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.issue.control.ChallengeTraits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What the jury needs to know of each question of the bank, retired ones included. */
@ApplicationScoped
public class KnownChallenges {

  @Inject ContentCatalog catalog;

  private final Map<String, Known> known = new HashMap<>();

  /** The type and the traits of a question. */
  record Known(ChallengeType type, ChallengeTraits traits) {}

  @PostConstruct
  void read() {
    catalog.content().challenges().forEach(challenge -> known.put(challenge.id(), known(challenge)));
  }

  private static Known known(Challenge challenge) {
    Challenge.Media media = challenge.media();
    return new Known(
        ChallengeType.ofWireName(challenge.type()).orElseThrow(),
        new ChallengeTraits(
            media.illustration(),
            media.embed(),
            media.attachment(),
            challenge.timed(),
            challenge.focused()));
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
