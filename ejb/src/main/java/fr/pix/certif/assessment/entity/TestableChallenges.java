package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.SolutionFlaw;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.ChallengeCheck;
import fr.pix.certif.framework.control.ChallengeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets into the content only what a test can ask and judge. */
@ApplicationScoped
public class TestableChallenges implements ChallengeCheck {

  @Override
  public Optional<Flaw> flawOf(Challenge challenge) {
    return ChallengeType.ofWireName(challenge.type())
        .map(type -> SolutionFlaw.find(type, challenge.proposals(), challenge.solution()))
        .orElseGet(() -> Optional.of(new Flaw("type", "unknown", challenge.type())));
  }
}
