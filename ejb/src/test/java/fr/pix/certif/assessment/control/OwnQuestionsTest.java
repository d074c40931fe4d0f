package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.positioning.control.PupilProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnQuestionsTest {

  private static final Content BANK = ContentReader.read();
  private static final String FIRST = "EDU_1ER_DEGRE";
  private static final String SECOND = "EDU_2ND_DEGRE";
  private static final long SEED = 20_261_128L;

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND})
  void fourQuestionsOfEachAreaComeBeforeThoseOfTheFramework(String certification) {
    List<DrawnChallenge> test = draw(profile("8.00"), SEED, certification);

    assertThat(test).hasSize(20 + 48);
    assertThat(own(test)).isEqualTo(test.subList(0, 20));
    assertThat(own(test))
        .allSatisfy(
            each ->
                assertThat(BANK.besides().certificationsOf(each.skill().id()))
                    .contains(certification));
    assertThat(
            own(test).stream()
                .collect(
                    Collectors.groupingBy(
                        each -> BANK.besides().subjectOf(each.skill().id()).code())))
        .containsOnlyKeys("E1", "E2", "E3", "E4", "E5")
        .allSatisfy((area, questions) -> assertThat(questions).hasSize(4));
  }

  @Test
  void theHardestOfAnAreaAreAskedFirst() {
    List<DrawnChallenge> own = own(draw(profile("8.00"), SEED, FIRST));

    IntStream.range(0, 5)
        .forEach(
            area ->
                assertThat(own.subList(area * 4, area * 4 + 4))
                    .extracting(each -> each.skill().level())
                    .isSortedAccordingTo(Collections.reverseOrder()));
  }

  @Test
  void whatTwoCertificationsShareIsAskedOnce() {
    List<DrawnChallenge> own = own(draw(profile("8.00"), SEED, FIRST, SECOND));

    assertThat(own).extracting(DrawnChallenge::challengeId).doesNotHaveDuplicates().hasSize(25);
    for (String each : List.of(FIRST, SECOND)) {
      assertThat(own)
          .filteredOn(drawn -> BANK.besides().certificationsOf(drawn.skill().id()).contains(each))
          .hasSize(20);
    }
  }

  @Test
  void theSameSeedGivesTheSameQuestionsAndAnotherOneOthers() {
    assertThat(draw(profile("8.00"), SEED, FIRST)).isEqualTo(draw(profile("8.00"), SEED, FIRST));
    assertThat(own(draw(profile("8.00"), SEED, FIRST)))
        .isNotEqualTo(own(draw(profile("8.00"), SEED + 1, FIRST)));
  }

  @Test
  void questionsOfTheFrameworkAreTheSameWhateverIsTakenBesides() {
    assertThat(draw(profile("8.00"), SEED, FIRST).subList(20, 68))
        .isEqualTo(draw(profile("8.00"), SEED));
  }

  @Test
  void aCertificationWithoutQuestionsOfItsOwnAddsNone() {
    assertThat(draw(profile("8.00"), SEED, "CLEA", "DROIT")).hasSize(48);
  }

  @Test
  void nothingIsAskedBesidesWithoutPix() {
    assertThat(draw(profile("7.99"), SEED, FIRST)).isEmpty();
  }

  private static List<DrawnChallenge> own(List<DrawnChallenge> test) {
    return test.stream().filter(each -> each.competence() == CompetenceCode.OUTSIDE).toList();
  }

  private static List<DrawnChallenge> draw(PupilProfile profile, long seed, String... besides) {
    return new ProfileAlgorithm()
        .begin(new TestSubject(BANK, profile, Set.of(), false, Set.of(besides)), seed);
  }

  private static PupilProfile profile(String pix) {
    List<Set<String>> skills =
        IntStream.range(0, CompetenceCode.COUNT)
            .mapToObj(BANK::skillsOf)
            .map(each -> each.stream().map(Skill::id).collect(Collectors.toSet()))
            .toList();
    return new PupilProfile(
        Instant.EPOCH, Collections.nCopies(CompetenceCode.COUNT, new BigDecimal(pix)), skills);
  }
}
