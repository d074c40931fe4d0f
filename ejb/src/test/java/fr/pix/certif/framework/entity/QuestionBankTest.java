package fr.pix.certif.framework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Markdown;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.framework.control.Skill;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionBankTest {

  private static final Content BANK = ContentReader.read();

  /** Those that a test may draw: retired ones are kept for the tests that have drawn them. */
  private static final List<Challenge> ASKED =
      BANK.challenges().stream().filter(BANK::mayAsk).toList();

  @Test
  void theSixteenCompetencesComeInTheFrameworksOrder() {
    assertThat(BANK.competences())
        .extracting(Competence::code)
        .containsExactlyElementsOf(
            IntStream.range(0, CompetenceCode.COUNT).mapToObj(CompetenceCode::of).toList());
    assertThat(BANK.competence("5.2").orElseThrow())
        .isEqualTo(
            new Competence(
                15,
                "5.2",
                "Construire un environnement numérique",
                "5",
                "Environnement numérique"));
  }

  @Test
  void everyCompetenceHasEnoughToDrawATestFrom() {
    assertThat(BANK.competences())
        .allSatisfy(
            competence ->
                assertThat(BANK.skillsOf(competence.index()))
                    .as(competence.code())
                    .hasSizeGreaterThanOrEqualTo(6));
  }

  @Test
  void everySkillHasAChallengeThatMayBeAsked() {
    assertThat(BANK.competences())
        .flatMap(competence -> BANK.skillsOf(competence.index()))
        .extracting(Skill::id)
        .allSatisfy(skill -> assertThat(BANK.operativeIdsBySkill().get(skill)).isNotEmpty());
  }

  @Test
  void everyChallengeShowsASkillOfItsCompetence() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge ->
                assertThat(BANK.skill(challenge.skillId()).orElseThrow().competenceIndex())
                    .as(challenge.id())
                    .isEqualTo(challenge.competenceIndex()));
  }

  @Test
  void everyInstructionIsShownWithoutLeftoverOfItsNotation() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge ->
                assertThat(Markdown.html(challenge.instruction()))
                    .as(challenge.id())
                    .startsWith("<")
                    .doesNotContain("**", "```"));
  }

  @Test
  void everyChoiceHasAtLeastTwoOptionsAndEveryTypedAnswerAField() {
    assertThat(BANK.challenges())
        .allSatisfy(
            challenge ->
                assertThat(isChoice(challenge) ? options(challenge) : fields(challenge))
                    .as(challenge.id())
                    .hasSizeGreaterThanOrEqualTo(isChoice(challenge) ? 2 : 1));
  }

  @Test
  void theBankIsAsVariedAsThePublicExpects() {
    assertThat(ASKED).hasSizeGreaterThanOrEqualTo(480);
    assertThat(count(challenge -> challenge.media().illustration() != null))
        .isGreaterThanOrEqualTo(40);
    assertThat(count(challenge -> challenge.media().hasAttachment())).isGreaterThanOrEqualTo(30);
    assertThat(count(challenge -> challenge.media().simulator() != null))
        .isGreaterThanOrEqualTo(16);
    assertThat(count(Challenge::timed)).isGreaterThanOrEqualTo(20);
    assertThat(count(Challenge::focused)).isGreaterThanOrEqualTo(40);
    assertThat(count(challenge -> challenge.format().equals("phrase"))).isGreaterThanOrEqualTo(3);
    assertThat(count(challenge -> challenge.format().equals("select"))).isGreaterThanOrEqualTo(4);
  }

  @Test
  void everyCompetenceHasFiveTubesSixLevelsAndTheFiveTypes() {
    assertThat(BANK.competences())
        .allSatisfy(
            competence -> {
              List<Skill> skills = BANK.skillsOf(competence.index());
              assertThat(skills)
                  .as(competence.code())
                  .extracting(Skill::tubeId)
                  .satisfies(tubes -> assertThat(Set.copyOf(tubes)).hasSizeGreaterThanOrEqualTo(5));
              assertThat(skills)
                  .as(competence.code())
                  .extracting(Skill::level)
                  .contains(1, 2, 3, 4, 5, 6);
              assertThat(ASKED)
                  .filteredOn(challenge -> challenge.competenceIndex() == competence.index())
                  .as(competence.code())
                  .extracting(Challenge::type)
                  .contains("QCU", "QCM", "QROC", "QROCM-ind", "QROCM-dep");
            });
  }

  private static long count(Predicate<Challenge> wanted) {
    return ASKED.stream().filter(wanted).count();
  }

  private static boolean isChoice(Challenge challenge) {
    return Set.of("QCU", "QCM").contains(challenge.type());
  }

  private static List<?> options(Challenge challenge) {
    return Proposals.options(challenge.proposals());
  }

  private static List<?> fields(Challenge challenge) {
    return Proposals.fields(challenge.proposals());
  }
}
