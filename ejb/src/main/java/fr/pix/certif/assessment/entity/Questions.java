package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.MadeOfContent;
import fr.pix.certif.framework.entity.ContentCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** What candidates see of the challenges of the content in force, made once. */
@ApplicationScoped
public class Questions {

  @Inject ContentCatalog catalog;

  private final MadeOfContent<Map<String, Question>> made =
      new MadeOfContent<>(Questions::questions);

  /**
   * The question of this number that asks a challenge of the bank.
   *
   * @throws IllegalStateException when the bank has no such challenge: a test never asks for it
   */
  public Question of(int number, String challengeId) {
    Question question = made.of(catalog.contentWith(challengeId)).get(challengeId);
    if (question == null) {
      throw new IllegalStateException("The bank of questions lacks " + challengeId);
    }
    return question.numbered(number);
  }

  private static Map<String, Question> questions(Content content) {
    return content.challenges().stream()
        .collect(
            Collectors.toUnmodifiableMap(Challenge::id, challenge -> Question.of(1, challenge)));
  }
}
