package fr.pix.certif.positioning.control;

import static fr.pix.certif.positioning.control.SkillsOfTest.skill;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceKnowledgeTest {

  private static final List<Skill> TWO_TUBES =
      List.of(
          skill("search", 1, "1.5"),
          skill("search", 2, "2"),
          skill("search", 4, "4"),
          skill("address", 2, "3"));

  @Test
  void aRightAnswerValidatesTheEasierSkillsOfItsTube() {
    CompetenceKnowledge none = CompetenceKnowledge.of(TWO_TUBES, List.of());

    assertThat(none.learn(TWO_TUBES.get(1), true))
        .containsExactly(
            new KnowledgeElement("search1", true, false, new BigDecimal("1.5")),
            new KnowledgeElement("search2", true, true, new BigDecimal("2")));
  }

  @Test
  void aWrongAnswerInvalidatesTheHarderSkillsOfItsTube() {
    CompetenceKnowledge none = CompetenceKnowledge.of(TWO_TUBES, List.of());

    assertThat(none.learn(TWO_TUBES.get(1), false))
        .containsExactly(
            new KnowledgeElement("search2", false, true, BigDecimal.ZERO),
            new KnowledgeElement("search4", false, false, BigDecimal.ZERO));
  }

  @Test
  void whatIsAssessedStaysAsItIs() {
    CompetenceKnowledge wrongAtTwo = answer(TWO_TUBES, 1, false);

    assertThat(wrongAtTwo.learn(TWO_TUBES.get(2), true))
        .extracting(KnowledgeElement::skillId)
        .containsExactly("search1");
    assertThat(wrongAtTwo.learn(TWO_TUBES.get(1), true))
        .extracting(KnowledgeElement::skillId)
        .containsExactly("search1");
  }

  @Test
  void pixAddUpOverDirectAndInferredSkills() {
    CompetenceKnowledge known = answer(TWO_TUBES, 1, true);

    assertThat(known.pix()).isEqualByComparingTo("3.5");
    assertThat(known.provedSkills()).containsExactly("search2");
    assertThat(known.assessedPercent()).isEqualTo(50);
  }

  @Test
  void fractionsAddUpBeforeTheyAreCut() {
    List<Skill> skills = List.of(skill("a", 1, "3.7"), skill("b", 1, "4.4"), skill("c", 1, "1.2"));
    CompetenceKnowledge known = CompetenceKnowledge.of(skills, List.of());
    for (Skill skill : skills) {
      known = known.with(known.learn(skill, true));
    }

    assertThat(Profile.score(known.pix().doubleValue())).isEqualTo(9);
    assertThat(Profile.level(known.pix().doubleValue())).isEqualTo(1);
  }

  @Test
  void onlyTheLatestVersionOfASkillThatHasAQuestionIsAsked() {
    Skill old = new Skill("old", "@search1", "search", 0, 1, 1, BigDecimal.ONE);
    Skill latest = new Skill("latest", "@search1", "search", 0, 1, 2, BigDecimal.ONE);
    Skill unasked = new Skill("unasked", "@search2", "search", 0, 2, 1, BigDecimal.ONE);
    Content content =
        new Content(
            List.of(),
            List.of(),
            List.of(old, latest, unasked),
            List.of(challenge("c1", "old"), challenge("c2", "latest")),
            List.of());

    assertThat(CompetenceKnowledge.of(content, 0, List.of()).askable()).containsExactly(latest);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void whateverIsAnsweredARunEndsAndAssessesEachSkillOnce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Content content = ContentReader.read();
    for (int competence = 0; competence < 16; competence++) {
      CompetenceKnowledge known = CompetenceKnowledge.of(content, competence, List.of());
      Set<String> learned = new HashSet<>();
      BigDecimal pix = BigDecimal.ZERO;
      int most = known.askable().size();
      for (int asked = 0; NextQuestion.skill(known, random).isPresent(); asked++) {
        Skill skill = NextQuestion.skill(known, random).orElseThrow();
        List<KnowledgeElement> shown = known.learn(skill, random.nextBoolean());

        assertThat(asked).isLessThan(most);
        assertThat(shown).isNotEmpty().allMatch(element -> learned.add(element.skillId()));
        assertThat(shown).filteredOn(KnowledgeElement::direct).hasSize(1);
        known = known.with(shown);
        assertThat(known.pix()).isGreaterThanOrEqualTo(pix);
        pix = known.pix();
      }
    }
  }

  @Test
  void whoAnswersEverythingRightEarnsAllThePixOfTheCompetence() {
    Content content = ContentReader.read();
    SplittableRandom random = new SplittableRandom(7);

    assertThat(IntStream.range(0, 16))
        .allSatisfy(
            competence -> {
              CompetenceKnowledge known = CompetenceKnowledge.of(content, competence, List.of());
              BigDecimal all =
                  known.askable().stream()
                      .map(Skill::pixValue)
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              var next = NextQuestion.skill(known, random);
              while (next.isPresent()) {
                known = known.with(known.learn(next.get(), true));
                next = NextQuestion.skill(known, random);
              }
              assertThat(known.pix()).isEqualByComparingTo(all);
              assertThat(known.assessedPercent()).isEqualTo(100);
            });
  }

  private static CompetenceKnowledge answer(List<Skill> skills, int asked, boolean right) {
    CompetenceKnowledge none = CompetenceKnowledge.of(skills, List.of());
    return none.with(none.learn(skills.get(asked), right));
  }

  private static Challenge challenge(String id, String skillId) {
    return new Challenge(
        id,
        skillId,
        0,
        "validé",
        "QROC",
        "mots",
        "",
        "",
        "",
        new Challenge.Tolerances(true, true, true),
        0,
        false,
        true,
        Challenge.Media.NONE,
        List.of());
  }
}
