package fr.pix.certif.assessment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.positioning.control.PupilProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TestDrawingTest {

  private static final Content BANK = ContentReader.read();
  private static final long SEED = 20_260_326L;

  @Test
  void aFullProfileIsAskedThreeQuestionsACompetence() {
    List<DrawnChallenge> test = TestDrawing.draw(BANK, profile("8.00", 16), Set.of(), SEED);

    assertThat(test).hasSize(48);
    assertThat(test.stream().collect(Collectors.groupingBy(DrawnChallenge::competence)))
        .hasSize(16)
        .allSatisfy((competence, questions) -> assertThat(questions).hasSize(3));
  }

  @Test
  void aCompetenceUnderLevelOneIsNotAsked() {
    assertThat(TestDrawing.draw(BANK, profile("7.99", 16), Set.of(), SEED)).isEmpty();
  }

  @Test
  void onlyCompetencesWithProvedSkillsAreAsked() {
    assertThat(TestDrawing.draw(BANK, profile("12.00", 5), Set.of(), SEED))
        .extracting(DrawnChallenge::competence)
        .containsOnly(0, 1, 2, 3, 4);
  }

  @Test
  void theSeedKeptWithTheCertificationExplainsTheDraw() {
    PupilProfile profile = profile("20.00", 16);

    assertThat(TestDrawing.draw(BANK, profile, Set.of(), SEED))
        .isEqualTo(TestDrawing.draw(BANK, profile, Set.of(), SEED));
  }

  /** So many pix in every competence, and every skill proved in the first ones. */
  private static PupilProfile profile(String pix, int provedCompetences) {
    List<BigDecimal> all = new ArrayList<>();
    List<Set<String>> skills = new ArrayList<>();
    for (int competence = 0; competence < 16; competence++) {
      all.add(new BigDecimal(pix));
      skills.add(
          competence < provedCompetences
              ? BANK.skillsOf(competence).stream().map(Skill::id).collect(Collectors.toSet())
              : Set.of());
    }
    return new PupilProfile(Instant.EPOCH, all, skills);
  }
}
