package fr.pix.certif.assessment.entity;

import fr.pix.certif.assessment.control.Grades;
import fr.pix.certif.assessment.control.Solution;
import fr.pix.certif.assessment.control.SolutionReader;
import fr.pix.certif.assessment.control.Tolerance;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.MadeOfContent;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.framework.entity.ContentCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The solutions of the content in force, read once: an answer is evaluated without reading
 * anything.
 */
@ApplicationScoped
public class AnswerKeys {

  @Inject ContentCatalog catalog;

  private final MadeOfContent<Map<String, Solution>> solutions =
      new MadeOfContent<>(AnswerKeys::solutions);

  /**
   * The solution of a challenge of the bank.
   *
   * @throws IllegalStateException when the bank has no such challenge: a test never asks for it
   */
  public Solution of(String challengeId) {
    Solution solution = solutions.of(catalog.contentWith(challengeId)).get(challengeId);
    if (solution == null) {
      throw new IllegalStateException("The bank of questions lacks " + challengeId);
    }
    return solution;
  }

  private static Map<String, Solution> solutions(Content content) {
    return content.challenges().stream()
        .collect(Collectors.toUnmodifiableMap(Challenge::id, AnswerKeys::solution));
  }

  static Solution solution(Challenge challenge) {
    ChallengeType type =
        ChallengeType.ofWireName(challenge.type())
            .orElseThrow(() -> new IllegalStateException("Of no known type: " + challenge.id()));
    return SolutionReader.read(
        type,
        challenge.format(),
        challenge.solution(),
        tolerances(challenge.tolerances()),
        grades(type, challenge));
  }

  private static Optional<Grades> grades(ChallengeType type, Challenge challenge) {
    return type == ChallengeType.QROCM_DEP
        ? Optional.of(Grades.everyFieldOf(Proposals.fields(challenge.proposals()).size()))
        : Optional.empty();
  }

  private static Set<Tolerance> tolerances(Challenge.Tolerances tolerances) {
    Set<Tolerance> granted = EnumSet.noneOf(Tolerance.class);
    if (tolerances.caseAccentsAndSpaces()) {
      granted.add(Tolerance.CASE_ACCENTS_AND_SPACES);
    }
    if (tolerances.punctuation()) {
      granted.add(Tolerance.PUNCTUATION);
    }
    if (tolerances.typingErrors()) {
      granted.add(Tolerance.TYPING_ERRORS);
    }
    return granted;
  }
}
