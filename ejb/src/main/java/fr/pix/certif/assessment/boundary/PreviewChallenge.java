package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Pix staff look at a challenge as a candidate sees it, and at what a candidate never sees. */
@Stateless
@Permitted(Permission.STAFF)
public class PreviewChallenge {

  @Inject ContentCatalog catalog;

  /**
   * A challenge and its question.
   *
   * @param challenge with its solution and its wrong answers
   * @param skill the skill that it shows; null when a release has taken it away
   * @param asked whether new tests may ask it
   */
  public record Preview(
      Challenge challenge, Question question, Competence competence, Skill skill, boolean asked) {}

  /** The challenge of this identifier, no longer asked ones included. */
  public Preview of(String challengeId) {
    Content content = catalog.contentWith(challengeId);
    Challenge challenge =
        content.challenge(challengeId).orElseThrow(() -> Refusal.notFound("challenge.missing"));
    return new Preview(
        challenge,
        Question.of(1, challenge),
        content.subject(challenge.competenceIndex(), challenge.skillId()),
        content.skill(challenge.skillId()).orElse(null),
        content.mayAsk(challenge));
  }
}
