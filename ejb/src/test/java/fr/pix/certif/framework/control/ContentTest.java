package fr.pix.certif.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

  private static final Content SHIPPED =
      new Content(List.of(), List.of(), List.of(), List.of(challenge("fournie")), List.of());

  @Test
  void aReleaseAddsToTheBankThatComesWithTheApplication() {
    Content content = SHIPPED.with(releaseOf(challenge("un")), SHIPPED);

    assertThat(content.operativeIdsBySkill().get("s")).containsExactly("fournie", "un");
  }

  @Test
  void whatTheNextReleaseNoLongerHoldsIsNotAskedAndStaysReadable() {
    Content first = SHIPPED.with(releaseOf(challenge("un"), challenge("deux")), SHIPPED);

    Content second = SHIPPED.with(releaseOf(challenge("deux")), first);

    assertThat(second.operativeIdsBySkill().get("s")).containsExactly("fournie", "deux");
    assertThat(second.challenge("un"))
        .hasValueSatisfying(challenge -> assertThat(second.mayAsk(challenge)).isFalse());
  }

  @Test
  void aSkillThatTheNextReleaseNoLongerHoldsIsKnownByItsIdentifierAlone() {
    Skill skill = new Skill("s", "@s1", "t", 0, 1, 1, BigDecimal.ONE);
    Release holding = new Release(List.of(), List.of(skill), List.of(), List.of());
    Content first = SHIPPED.with(holding, SHIPPED);

    Content second = SHIPPED.with(releaseOf(challenge("deux")), first);

    assertThat(first.skillsOf(0)).containsExactly(skill);
    assertThat(second.skillsOf(0)).isEmpty();
    assertThat(second.skill("s")).contains(skill);
  }

  @Test
  void goingBackToAReleaseAsksItsChallengesAgainAndForgetsNone() {
    Release older = releaseOf(challenge("un"));
    Content first = SHIPPED.with(older, SHIPPED);
    Content second = SHIPPED.with(releaseOf(challenge("deux")), first);

    Content again = SHIPPED.with(older, second);

    assertThat(again.operativeIdsBySkill().get("s")).containsExactly("fournie", "un");
    assertThat(again.challenge("deux")).isPresent();
  }

  @Test
  void aChallengeOfTheBankMayBeWithdrawnByARelease() {
    Release withdrawing =
        new Release(List.of(), List.of(), List.of(), List.of(challenge("fournie")));

    Content content = SHIPPED.with(withdrawing, SHIPPED);

    assertThat(content.operativeIdsBySkill()).isEmpty();
    assertThat(content.challenge("fournie")).isPresent();
  }

  @Test
  void whatIsMadeOfTheContentIsMadeOnceAndAnewWhenItChanges() {
    MadeOfContent<List<Integer>> made =
        new MadeOfContent<>(content -> List.of(content.challenges().size()));
    Content next = SHIPPED.with(releaseOf(challenge("un")), SHIPPED);

    assertThat(made.of(SHIPPED)).isSameAs(made.of(SHIPPED)).containsExactly(1);
    assertThat(made.of(next)).containsExactly(2);
  }

  private static Release releaseOf(Challenge... challenges) {
    return new Release(List.of(), List.of(), List.of(challenges), List.of());
  }

  private static Challenge challenge(String id) {
    return new Challenge(
        id,
        "s",
        0,
        "validé",
        "QCU",
        "mots",
        "Que choisir ?",
        "- a\n- b",
        "1",
        new Challenge.Tolerances(true, true, true),
        0,
        false,
        true,
        Challenge.Media.NONE,
        List.of());
  }
}
