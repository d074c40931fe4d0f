package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.ChallengeSelection;
import fr.pix.certif.assessment.control.ChallengeSelection.CompetenceToTest;
import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.assessment.control.ChallengeSelection.ValidatedSkill;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.positioning.control.PupilProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws a test from the content in force and a pupil's profile. */
final class TestDrawing {

  private TestDrawing() {}

  /**
   * The same content, profile and seed give the same questions.
   *
   * @param alreadyAnswered challenges by which the pupil proved a skill here: others come first
   */
  static List<DrawnChallenge> draw(
      Content content, PupilProfile profile, Set<String> alreadyAnswered, long seed) {
    Profile levels = profile.levels();
    List<CompetenceToTest> competences = new ArrayList<>();
    for (Competence competence : content.competences()) {
      int index = competence.index();
      if (levels.isCertifiable(index)) {
        Set<String> validated = profile.validatedSkills().get(index);
        competences.add(new CompetenceToTest(index, skills(content, index, validated)));
      }
    }
    return ChallengeSelection.draw(
        competences, content.operativeIdsBySkill(), alreadyAnswered, seed);
  }

  private static List<ValidatedSkill> skills(Content content, int index, Set<String> validated) {
    return content.skillsOf(index).stream()
        .filter(skill -> validated.contains(skill.id()))
        .map(TestDrawing::validatedSkill)
        .toList();
  }

  private static ValidatedSkill validatedSkill(Skill skill) {
    return new ValidatedSkill(
        skill.id(), skill.name(), skill.tubeId(), skill.level(), skill.version());
  }
}
