package fr.pix.certif.assessment.control;

import fr.pix.certif.assessment.control.ChallengeSelection.CompetenceToTest;
import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.ChallengeSelection.ValidatedSkill;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.CertificationScoring;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.Strictness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The test that checks a profile: every question is drawn at the start, on the hardest skills that
 * the candidate has proved; they are asked in order, and the score confirms, lowers or withdraws
 * the level of each competence. The own questions of what is taken besides come before the others.
 */
public final class ProfileAlgorithm implements TestAlgorithm {

  @Override
  public AlgorithmVersion version() {
    return AlgorithmVersion.PROFILE_V2;
  }

  @Override
  public List<DrawnChallenge> begin(TestSubject subject, long seed) {
    List<CompetenceToTest> competences = competences(subject.content(), subject.profile());
    List<DrawnChallenge> ofFramework =
        ChallengeSelection.draw(
            competences,
            subject.accessible()
                ? accessible(subject.content(), competences)
                : subject.content().operativeIdsBySkill(),
            subject.alreadyAnswered(),
            seed);
    // Nothing besides without Pix: that certification would be judged for nothing.
    return ofFramework.isEmpty()
        ? List.of()
        : joined(OwnQuestions.draw(subject, seed), ofFramework);
  }

  private static List<DrawnChallenge> joined(
      List<DrawnChallenge> besides, List<DrawnChallenge> ofFramework) {
    return Stream.concat(besides.stream(), ofFramework.stream()).toList();
  }

  /** The first question without answer; the end once there is none. */
  @Override
  public TestStep next(TestProgress progress) {
    int left = progress.drawn() - progress.answered();
    return left > 0 ? new TestStep.Ask(progress.answered() + 1, left) : new TestStep.Stop();
  }

  @Override
  public ScoringOutcome score(Attempt attempt, Strictness strictness) {
    return CertificationScoring.score(attempt, strictness);
  }

  /**
   * The accessible questions alone. A competence that has none is asked with the others: without
   * any question it could not be scored, and a question that hinders is reported (E12).
   */
  private static Map<String, List<String>> accessible(
      Content content, List<CompetenceToTest> competences) {
    Map<String, List<String>> questions = new HashMap<>(content.accessibleIdsBySkill());
    competences.stream()
        .map(CompetenceToTest::skills)
        .filter(skills -> skills.stream().noneMatch(skill -> questions.containsKey(skill.id())))
        .flatMap(List::stream)
        .map(ValidatedSkill::id)
        .forEach(
            skill ->
                questions.put(skill, content.operativeIdsBySkill().getOrDefault(skill, List.of())));
    return questions;
  }

  private static List<CompetenceToTest> competences(Content content, PupilProfile profile) {
    Profile levels = profile.levels();
    List<CompetenceToTest> competences = new ArrayList<>();
    for (Competence competence : content.competences()) {
      int index = competence.index();
      if (levels.isCertifiable(index)) {
        Set<String> validated = profile.validatedSkills().get(index);
        competences.add(new CompetenceToTest(index, skills(content, index, validated)));
      }
    }
    return competences;
  }

  private static List<ValidatedSkill> skills(Content content, int index, Set<String> validated) {
    return content.skillsOf(index).stream()
        .filter(skill -> validated.contains(skill.id()))
        .map(ValidatedSkill::of)
        .toList();
  }
}
