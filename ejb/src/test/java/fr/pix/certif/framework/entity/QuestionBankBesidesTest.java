package fr.pix.certif.framework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Referential;
import fr.pix.certif.framework.control.Referential.Topic;
import fr.pix.certif.framework.control.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked beside the sixteen competences: enough of it, and in no place of theirs. */
class QuestionBankBesidesTest {

  private static final Content BANK = ContentReader.read();
  private static final Referential BESIDES = BANK.besides();
  private static final int MOST_ASKED_OF_AN_AREA = 4;

  @Test
  void theFiveAreasOfPixEduComeInTheirOrder() {
    assertThat(BESIDES.areas())
        .extracting(area -> area.subject().code())
        .containsExactly("E1", "E2", "E3", "E4", "E5");
    assertThat(BESIDES.area("E3").orElseThrow().subject())
        .isEqualTo(
            new Competence(
                CompetenceCode.OUTSIDE,
                "E3",
                "Apprentissages (Pix+ Édu)",
                "E3",
                "Apprentissages (Pix+ Édu)"));
    assertThat(BESIDES.certifications()).containsOnly("EDU_1ER_DEGRE", "EDU_2ND_DEGRE");
  }

  @Test
  void eachAreaHasEnoughForEachCertificationAndSomethingOfItsOwn() {
    for (String certification : BESIDES.certifications()) {
      assertThat(BESIDES.areas())
          .allSatisfy(
              area -> {
                assertThat(area.askedBy(certification))
                    .as(area.subject().code())
                    .hasSizeGreaterThanOrEqualTo(MOST_ASKED_OF_AN_AREA);
                assertThat(area.topics())
                    .as(area.subject().code())
                    .anyMatch(topic -> topic.certifications().equals(Set.of(certification)));
              });
    }
  }

  @Test
  void eachSkillMayBeAskedInTwoWays() {
    assertThat(BESIDES.areas())
        .flatMap(area -> area.topics())
        .flatMap(Topic::skills)
        .isNotEmpty()
        .allSatisfy(
            skill ->
                assertThat(BANK.operativeIdsBySkill().get(skill.id()))
                    .as(skill.id())
                    .hasSizeGreaterThanOrEqualTo(2));
  }

  /** Neither a profile nor a positioning may count them. */
  @Test
  void noneOfItIsPartOfACompetence() {
    assertThat(BANK.competences())
        .flatMap(competence -> BANK.skillsOf(competence.index()))
        .allMatch(Skill::ofFramework);
    assertThat(BANK.skillsOf(CompetenceCode.OUTSIDE))
        .hasSize(25)
        .allMatch(skill -> BESIDES.subjectOf(skill.id()).index() == CompetenceCode.OUTSIDE);
  }

  @Test
  void rightOptionsStandInEachPlace() {
    List<Integer> places =
        BANK.challenges().stream()
            .filter(each -> each.competenceIndex() == CompetenceCode.OUTSIDE)
            .filter(each -> each.type().equals("QCU"))
            .map(Challenge::solution)
            .map(Integer::valueOf)
            .toList();

    assertThat(IntStream.rangeClosed(1, 4))
        .allSatisfy(
            place ->
                assertThat(100.0 * places.stream().filter(right -> right == place).count())
                    .isBetween(20.0 * places.size(), 30.0 * places.size()));
  }

  /** Who picks the shortest option gains no more by it than by chance, or little. */
  @Test
  void theShortestOptionIsNotTheRightOne() {
    List<Challenge> choices =
        BANK.challenges().stream()
            .filter(each -> each.competenceIndex() == CompetenceCode.OUTSIDE)
            .filter(each -> each.type().equals("QCU"))
            .toList();

    assertThat(choices.stream().filter(QuestionBankBesidesTest::rightIsShortest).count())
        .isLessThanOrEqualTo(choices.size() / 4);
  }

  private static boolean rightIsShortest(Challenge challenge) {
    List<Integer> lengths =
        Arrays.stream(challenge.proposals().split("\n")).map(String::length).toList();
    int right = lengths.get(Integer.parseInt(challenge.solution()) - 1);
    return lengths.stream().filter(length -> length <= right).count() == 1;
  }
}
