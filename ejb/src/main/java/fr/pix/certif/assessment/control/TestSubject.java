package fr.pix.certif.assessment.control;

import fr.pix.certif.framework.control.Content;
import fr.pix.certif.positioning.control.PupilProfile;
import java.util.Set;

/**
 * From what the questions of a test are drawn.
 *
 * @param content in force when the test begins, in the candidate's language
 * @param profile what the candidate has shown by then
 * @param alreadyAnswered challenges by which the candidate proved a skill: others come first
 * @param accessible whether the candidate needs accessible questions (besoin d’accessibilité)
 * @param complementary the keys of the certifications that the candidate takes besides
 */
public record TestSubject(
    Content content,
    PupilProfile profile,
    Set<String> alreadyAnswered,
    boolean accessible,
    Set<String> complementary) {

  public TestSubject {
    alreadyAnswered = Set.copyOf(alreadyAnswered);
    complementary = Set.copyOf(complementary);
  }
}
