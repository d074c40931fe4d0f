package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.assessment.control.ChallengeSelection.DrawnChallenge;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.control.Release;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentReader;
import fr.pix.certif.positioning.control.PupilProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The test of a candidate who needs accessible questions (besoin d’accessibilité). */
class AccessibleDrawTest {

  private static final Content BANK = ContentReader.read();
  private static final long SEED = 20_260_326L;

  @Test
  void noQuestionThatHindersIsAsked() {
    Content content = hindering(challenge -> challenge.media().illustration() != null);

    assertThat(asked(content, true)).hasSize(48).allMatch(Challenge::accessible);
    assertThat(asked(content, false)).anyMatch(challenge -> !challenge.accessible());
  }

  @Test
  void aSkillWithoutAccessibleQuestionLeavesItsPlaceToTheNext() {
    int hardest = BANK.skillsOf(0).stream().mapToInt(Skill::level).max().orElseThrow();
    Set<String> skills =
        BANK.skillsOf(0).stream()
            .filter(skill -> skill.level() == hardest)
            .map(Skill::id)
            .collect(Collectors.toSet());
    Content content = hindering(challenge -> skills.contains(challenge.skillId()));

    assertThat(asked(content, true))
        .filteredOn(challenge -> challenge.competenceIndex() == 0)
        .hasSize(3)
        .noneMatch(challenge -> skills.contains(challenge.skillId()));
  }

  @Test
  void aCompetenceWithoutAccessibleQuestionIsAskedAllTheSame() {
    Content content = hindering(challenge -> challenge.competenceIndex() == 4);

    assertThat(asked(content, true))
        .filteredOn(challenge -> challenge.competenceIndex() == 4)
        .hasSize(3);
  }

  @Test
  void whereNothingHindersTheDrawIsThatOfEverybody() {
    assertThat(asked(BANK, true)).isEqualTo(asked(BANK, false));
  }

  /** The bank, of which some questions hinder. */
  private static Content hindering(Predicate<Challenge> some) {
    List<Challenge> marked =
        BANK.challenges().stream()
            .filter(BANK::mayAsk)
            .filter(some)
            .map(AccessibleDrawTest::hindering)
            .toList();
    return BANK.with(new Release(List.of(), List.of(), marked, List.of()), BANK);
  }

  private static Challenge hindering(Challenge challenge) {
    return new Challenge(
        challenge.id(),
        challenge.skillId(),
        challenge.competenceIndex(),
        challenge.status(),
        challenge.type(),
        challenge.format(),
        challenge.instruction(),
        challenge.proposals(),
        challenge.solution(),
        challenge.tolerances(),
        challenge.timer(),
        challenge.focused(),
        false,
        challenge.media(),
        challenge.wrongAnswers());
  }

  private static List<Challenge> asked(Content content, boolean accessible) {
    return new ProfileAlgorithm()
            .begin(new TestSubject(content, everything(), Set.of(), accessible, Set.of()), SEED)
            .stream()
            .map(DrawnChallenge::challengeId)
            .map(id -> content.challenge(id).orElseThrow())
            .toList();
  }

  private static PupilProfile everything() {
    List<Set<String>> skills =
        IntStream.range(0, 16)
            .mapToObj(BANK::skillsOf)
            .map(list -> list.stream().map(Skill::id).collect(Collectors.toSet()))
            .toList();
    return new PupilProfile(
        Instant.EPOCH, Collections.nCopies(16, new BigDecimal("40.00")), skills);
  }
}
