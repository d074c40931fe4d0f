package fr.pix.certif.jury.entity;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.MadeOfContent;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.issue.control.ChallengeTraits;
import fr.pix.certif.scoring.control.ComplementaryCertification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what the jury needs to know of each question of the bank, retired ones included. */
@ApplicationScoped
public class KnownChallenges {

  @Inject ContentCatalog catalog;

  private final MadeOfContent<ChallengeBank> banks = new MadeOfContent<>(KnownChallenges::read);

  public ChallengeBank bank() {
    return banks.of(catalog.content());
  }

  private static ChallengeBank read(Content content) {
    Map<String, ChallengeBank.Known> known = new HashMap<>();
    for (Challenge challenge : content.challenges()) {
      Set<ComplementaryCertification> ownOf =
          content.besides().certificationsOf(challenge.skillId()).stream()
              .map(ComplementaryCertification::valueOf)
              .collect(Collectors.toSet());
      known.put(challenge.id(), known(challenge, ownOf));
    }
    return new ChallengeBank(known);
  }

  private static ChallengeBank.Known known(
      Challenge challenge, Set<ComplementaryCertification> ownOf) {
    Challenge.Media media = challenge.media();
    return new ChallengeBank.Known(
        ChallengeType.ofWireName(challenge.type()).orElseThrow(),
        new ChallengeTraits(
            media.illustration() != null,
            media.simulator() != null,
            media.hasAttachment(),
            challenge.timed(),
            challenge.focused()),
        ownOf);
  }
}
