package fr.pix.certif.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.scoring.control.AnswerResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionEventsTest {

  private static final Instant START = Instant.parse("2026-03-26T09:00:00Z");
  private static final Challenge TIMED = challenge(60, false);
  private static final Challenge FOCUSED = challenge(0, true);
  private static final Challenge PLAIN = challenge(0, false);

  @Test
  void theTimeOfAQuestionRunsFromItsStart() {
    QuestionEvents events = new QuestionEvents(START, null);

    assertThat(events.secondsLeft(60, START.plusSeconds(20))).isEqualTo(40);
    assertThat(events.secondsLeft(60, START.plusSeconds(61))).isNegative();
    assertThat(QuestionEvents.NONE.secondsLeft(60, START)).isEqualTo(60);
  }

  @Test
  void anAnswerMayTakeAMomentToArrive() {
    QuestionEvents events = new QuestionEvents(START, null);

    assertThat(result(events, TIMED, START.plusSeconds(60), false)).isEqualTo(AnswerResult.OK);
    assertThat(result(events, TIMED, START.plusSeconds(65), false)).isEqualTo(AnswerResult.OK);
    assertThat(result(events, TIMED, START.plusSeconds(66), false))
        .isEqualTo(AnswerResult.TIMEDOUT);
  }

  @Test
  void anAnswerThatThePageKeptDuringACutCountsFromTheMomentItWasGiven() {
    QuestionEvents events = new QuestionEvents(START, null);
    Delivery keptAMinute = Delivery.said(false, 60_000);

    assertThat(result(events, TIMED, START.plusSeconds(125), keptAMinute))
        .isEqualTo(AnswerResult.OK);
    assertThat(result(events, TIMED, START.plusSeconds(126), keptAMinute))
        .as("given after the time, whatever the cut")
        .isEqualTo(AnswerResult.TIMEDOUT);
    assertThat(events.inTimeThanksTo(keptAMinute, TIMED, START.plusSeconds(125))).isTrue();
    assertThat(events.inTimeThanksTo(keptAMinute, TIMED, START.plusSeconds(126))).isFalse();
    assertThat(events.inTimeThanksTo(keptAMinute, TIMED, START.plusSeconds(65))).isFalse();
    assertThat(events.inTimeThanksTo(keptAMinute, PLAIN, START.plusSeconds(5000))).isFalse();
  }

  @Test
  void whatThePageSaysWeighsNoMoreThanTwoMinutes() {
    QuestionEvents events = new QuestionEvents(START, null);

    for (long said : new long[] {120_000, 3_600_000, Long.MAX_VALUE}) {
      Delivery delivery = Delivery.said(false, said);
      assertThat(result(events, TIMED, START.plusSeconds(185), delivery))
          .isEqualTo(AnswerResult.OK);
      assertThat(result(events, TIMED, START.plusSeconds(186), delivery))
          .isEqualTo(AnswerResult.TIMEDOUT);
    }
    for (long said : new long[] {-1, -120_000, Long.MIN_VALUE}) {
      assertThat(Delivery.said(false, said)).isEqualTo(Delivery.AT_ONCE);
    }
  }

  @Test
  void aFocusQuestionThatWasLeftIsLostWhoeverTellsIt() {
    QuestionEvents left = new QuestionEvents(START, START.plusSeconds(3));
    QuestionEvents stayed = new QuestionEvents(START, null);

    assertThat(result(left, FOCUSED, START, false)).isEqualTo(AnswerResult.FOCUSED_OUT);
    assertThat(result(stayed, FOCUSED, START, true)).isEqualTo(AnswerResult.FOCUSED_OUT);
    assertThat(result(stayed, FOCUSED, START, false)).isEqualTo(AnswerResult.OK);
  }

  @Test
  void anOrdinaryQuestionMayBeLeftAndTakesItsTime() {
    assertThat(result(QuestionEvents.NONE, PLAIN, START.plusSeconds(5000), true))
        .isEqualTo(AnswerResult.OK);
  }

  private static AnswerResult result(
      QuestionEvents events, Challenge challenge, Instant now, boolean lost) {
    return result(events, challenge, now, Delivery.said(lost, 0));
  }

  private static AnswerResult result(
      QuestionEvents events, Challenge challenge, Instant now, Delivery delivery) {
    return events.conditions(challenge, now, delivery).resultOfARightAnswer();
  }

  private static Challenge challenge(int timer, boolean focused) {
    return new Challenge(
        "ch-essai",
        "skill-essai",
        0,
        "validé",
        "QCU",
        "mots",
        "Essai",
        "- a\n- b",
        "1",
        new Challenge.Tolerances(true, true, true),
        timer,
        focused,
        true,
        Challenge.Media.NONE,
        List.of());
  }
}
