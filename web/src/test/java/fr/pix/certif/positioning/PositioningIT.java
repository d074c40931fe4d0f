package fr.pix.certif.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.positioning.boundary.AnswerPositioning;
import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.positioning.boundary.PositioningPage;
import fr.pix.certif.positioning.boundary.ResetCompetence;
import fr.pix.certif.positioning.boundary.ShowOwnProfile;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.OwnCompetence;
import fr.pix.certif.positioning.boundary.ShowOwnProfile.Progress;
import fr.pix.certif.positioning.boundary.StartPositioning;
import fr.pix.certif.positioning.control.Verdict;
import fr.pix.certif.positioning.entity.PositioningRunRepository;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class PositioningIT extends ContainerTest {

  @Inject StartPositioning startPositioning;
  @Inject CurrentPositioning currentPositioning;
  @Inject AnswerPositioning answerPositioning;
  @Inject ResetCompetence resetCompetence;
  @Inject ShowOwnProfile showOwnProfile;
  @Inject PositioningFixture positionings;
  @Inject PositioningRunRepository runs;
  @Inject MeanwhileFixture meanwhile;
  @Inject StartOrResume startOrResume;
  @Inject RoomFixture rooms;

  private record Begun(long account, long run) {}

  @Test
  void aRightAnswerIsToldAndEarnsPix() throws Exception {
    Begun begun = begin("1.1");

    PositioningPage next = answerRight(begun);

    assertThat(next.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.assessedPercent()).isPositive();
    assertThat(competence(begun, 0).pix()).isPositive();
    assertThat(competence(begun, 0).progress()).isEqualTo(Progress.STARTED);
  }

  @Test
  void nothingIsAnsweredHereWhileACertificationIsTaken() throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    rooms.present(pupil);
    Begun begun = new Begun(pupil.accountId(), start(pupil.accountId(), "1.1"));
    as(
        pupil.accountId(),
        () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));

    assertThatThrownBy(() -> answer(begun, 1, AnswerMatcher.SKIPPED))
        .hasMessage("positioning.certification-under-way");
    assertThatThrownBy(() -> start(begun.account(), "1.2"))
        .hasMessage("positioning.certification-under-way");
  }

  @Test
  void aSkippedQuestionEarnsNothing() throws Exception {
    Begun begun = begin("1.1");

    PositioningPage next = answer(begun, 1, AnswerMatcher.SKIPPED);

    assertThat(next.verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(competence(begun, 0).pix()).isZero();
  }

  @Test
  void startingAgainGoesOnWhereOneStopped() throws Exception {
    Begun begun = begin("1.1");
    PositioningPage next = answerRight(begun);

    long again = start(begun.account(), "1.1");

    assertThat(again).isEqualTo(begun.run());
    assertThat(page(begun).challenge().id()).isEqualTo(next.challenge().id());
    assertThat(page(begun).verdict()).isNull();
  }

  @Test
  void theSameAnswerTwiceIsStoredOnceAndToldAgain() throws Exception {
    Begun begun = begin("1.1");
    String value = PositioningFixture.rightAnswer(page(begun).challenge());
    answer(begun, 1, value);

    PositioningPage again = answer(begun, 1, value);

    assertThat(again.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(again.number()).isEqualTo(2);
    assertThat(answers(begun)).isEqualTo(1);
  }

  @Test
  void theSameAnswerSentTwiceIsStoredOnce() throws Exception {
    Begun begun = begin("1.1");
    Callable<PositioningPage> answer = () -> answer(begun, 1, AnswerMatcher.SKIPPED);

    var both = meanwhile.during(() -> runs.hold(begun.account()), List.of(answer, answer));

    assertThat(both.get(0).get().number()).isEqualTo(2);
    assertThat(both.get(1).get().number()).isEqualTo(2);
    assertThat(answers(begun)).isEqualTo(1);
  }

  @Test
  void anotherValueDoesNotReplaceAnAnswer() throws Exception {
    Begun begun = begin("1.1");
    answer(begun, 1, AnswerMatcher.SKIPPED);

    assertThatThrownBy(() -> answer(begun, 1, "2")).hasMessage("positioning.already-answered");
  }

  @Test
  void anAnswerOutOfTurnIsRefusedWithTheQuestionToAnswer() throws Exception {
    Begun begun = begin("1.1");

    assertThatThrownBy(() -> answer(begun, 5, "2"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("positioning.out-of-turn");
              assertThat(refusal.args()).containsExactly(5, 1);
            });
    assertThat(answers(begun)).isZero();
  }

  @Test
  void anEmptyAnswerIsRefused() throws Exception {
    Begun begun = begin("1.1");

    assertThatThrownBy(() -> answer(begun, 1, " ")).hasMessage("answer.empty");
  }

  @Test
  void theRunOfAnotherAccountLooksMissing() throws Exception {
    Begun begun = begin("1.1");
    Begun stranger = new Begun(given.anAccount(), begun.run());

    assertThatThrownBy(() -> page(stranger)).hasMessage("positioning.missing");
    assertThatThrownBy(() -> answer(stranger, 1, "2")).hasMessage("positioning.missing");
    assertThatThrownBy(() -> asNobody(() -> currentPositioning.of(begun.run())))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> start(begun.account(), "9.9"))
        .hasMessage("positioning.competence-missing");
  }

  @Test
  void everythingRightReachesTheHighestLevelAndNothingIsLeftToAsk() throws Exception {
    Begun begun = begin("1.1");

    PositioningPage end = answerAllRight(begun);

    assertThat(end.over()).isTrue();
    assertThat(end.level()).isEqualTo(5);
    assertThat(end.levelsGained()).isEqualTo(5);
    assertThat(competence(begun, 0).progress()).isEqualTo(Progress.ENDED);
    assertThatThrownBy(() -> start(begun.account(), "1.1")).hasMessage("positioning.nothing-left");
    assertThatThrownBy(() -> answer(begun, end.number(), "2")).hasMessage("positioning.over");
  }

  @Test
  void aCompetenceIsNotBegunAnewWithinSevenDays() throws Exception {
    Begun begun = begin("1.1");
    assertThatThrownBy(() -> reset(begun)).hasMessage("positioning.nothing-to-reset");
    answerRight(begun);
    positionings.answeredDaysAgo(begun.run(), 6);

    assertThatThrownBy(() -> reset(begun))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("positioning.reset-too-early");
              assertThat(refusal.args()).hasSize(1);
            });
    assertThat(competence(begun, 0).resettable()).isFalse();
  }

  @Test
  void afterSevenDaysACompetenceIsBegunAnewFromNothing() throws Exception {
    Begun begun = begin("1.1");
    answerRight(begun);
    positionings.answeredDaysAgo(begun.run(), 7);
    assertThat(competence(begun, 0).resettable()).isTrue();

    reset(begun);

    assertThat(competence(begun, 0).pix()).isZero();
    assertThat(competence(begun, 0).progress()).isEqualTo(Progress.NOT_STARTED);
    assertThatThrownBy(() -> page(begun)).hasMessage("positioning.missing");
    assertThat(start(begun.account(), "1.1")).isNotEqualTo(begun.run());
  }

  private Begun begin(String competence) throws Exception {
    long account = given.anAccount();
    return new Begun(account, start(account, competence));
  }

  private long start(long account, String competence) throws Exception {
    return as(account, () -> startPositioning.start(competence));
  }

  private PositioningPage page(Begun begun) throws Exception {
    return as(begun.account(), () -> currentPositioning.of(begun.run()));
  }

  private PositioningPage answer(Begun begun, int number, String value) throws Exception {
    return as(begun.account(), () -> answerPositioning.answer(begun.run(), number, value));
  }

  private PositioningPage answerRight(Begun begun) throws Exception {
    PositioningPage page = page(begun);
    return answer(begun, page.number(), PositioningFixture.rightAnswer(page.challenge()));
  }

  private PositioningPage answerAllRight(Begun begun) throws Exception {
    PositioningPage page = page(begun);
    while (!page.over()) {
      page = answer(begun, page.number(), PositioningFixture.rightAnswer(page.challenge()));
      assertThat(page.verdict()).isEqualTo(Verdict.RIGHT);
    }
    return page;
  }

  private OwnCompetence competence(Begun begun, int index) throws Exception {
    return as(begun.account(), () -> showOwnProfile.show()).competences().get(index);
  }

  private void reset(Begun begun) throws Exception {
    as(
        begun.account(),
        () -> {
          resetCompetence.reset("1.1");
          return null;
        });
  }

  private long answers(Begun begun) {
    return given.count(
        "select count(*) as number from positioning_answer where run_id = ?", begun.run());
  }
}
