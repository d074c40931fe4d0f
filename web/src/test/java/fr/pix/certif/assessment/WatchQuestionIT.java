package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.boundary.WatchQuestion;
import fr.pix.certif.assessment.control.Delivery;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.jury.boundary.ReadJurySession;
import fr.pix.certif.jury.boundary.WatchedQuestion;
import fr.pix.certif.jury.boundary.WatchedQuestion.Fact;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.ContainerTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Timed and focus questions, by the clock of the server. */
class WatchQuestionIT extends ContainerTest {

  /** Sixty seconds to write it. */
  private static final String TIMED = "ch11-adresses-1-a";

  private static final String TIMED_ANSWER = "navigateur";

  private static final String FOCUSED = "ch11-adresses-3-b";
  private static final String FOCUSED_ANSWER = "3";
  private static final long MINUTE_MS = 60_000;

  @Inject StartOrResume startOrResume;
  @Inject CurrentQuestion currentQuestion;
  @Inject SubmitAnswer submitAnswer;
  @Inject WatchQuestion watchQuestion;
  @Inject ReadJurySession readSession;
  @Inject RoomFixture rooms;

  private record Running(Pupil pupil, long certificationId) {}

  @Test
  void aTimedQuestionWaitsForTheCandidateAndItsTimeRunsOnceWhateverTheDevice() throws Exception {
    Running test = aTestThatBeginsWith(TIMED);
    assertThat(look(test).waiting()).isTrue();

    assertThat(start(test, 1).waiting()).isFalse();
    rooms.startedEarlier(test.certificationId(), 1, 20);

    assertThat(start(test, 1).secondsLeft()).isBetween(30, 40);
    assertThat(look(test).secondsLeft()).isBetween(30, 40);
  }

  @Test
  void anAnswerGivenTooLateIsKeptAsSuch() throws Exception {
    Running test = aStartedTestThatBeginsWith(TIMED);
    rooms.startedEarlier(test.certificationId(), 1, 70);

    submit(test, TIMED_ANSWER, Delivery.AT_ONCE);

    assertThat(result(test)).isEqualTo(AnswerResult.TIMEDOUT);
    assertThat(seenByTheJury(test))
        .containsExactly(new WatchedQuestion(1, TIMED, Fact.TOO_LATE, 0));
  }

  @Test
  void anAnswerKeptByThePageDuringACutCountsAsInTimeAndIsTold() throws Exception {
    Running test = aStartedTestThatBeginsWith(TIMED);
    rooms.startedEarlier(test.certificationId(), 1, 100);

    submit(test, TIMED_ANSWER, Delivery.said(false, MINUTE_MS));

    assertThat(result(test)).isEqualTo(AnswerResult.OK);
    assertThat(seenByTheJury(test))
        .containsExactly(new WatchedQuestion(1, TIMED, Fact.KEPT_BY_THE_PAGE, 60));
  }

  @Test
  void anAnswerSentAgainAfterItWasStoredInTimeIsNotToldAsLate() throws Exception {
    Running test = aStartedTestThatBeginsWith(TIMED);
    submit(test, TIMED_ANSWER, Delivery.AT_ONCE);
    rooms.startedEarlier(test.certificationId(), 1, 100);

    submit(test, TIMED_ANSWER, Delivery.said(false, MINUTE_MS));

    assertThat(result(test)).isEqualTo(AnswerResult.OK);
    assertThat(seenByTheJury(test)).isEmpty();
  }

  @Test
  void aCutLongerThanTwoMinutesIsForPeopleToJudge() throws Exception {
    Running test = aStartedTestThatBeginsWith(TIMED);
    rooms.startedEarlier(test.certificationId(), 1, 200);

    submit(test, TIMED_ANSWER, Delivery.said(false, 3 * MINUTE_MS));

    assertThat(result(test)).isEqualTo(AnswerResult.TIMEDOUT);
    assertThat(seenByTheJury(test))
        .containsExactly(new WatchedQuestion(1, TIMED, Fact.TOO_LATE, 0));
  }

  @Test
  void aFocusQuestionThatWasLeftIsLostEvenWhenTheAnswerDoesNotSayIt() throws Exception {
    Running test = aStartedTestThatBeginsWith(FOCUSED);
    assertThat(loseFocus(test, 1).events().focusLostAt()).isNotNull();

    submit(test, FOCUSED_ANSWER, Delivery.AT_ONCE);

    assertThat(result(test)).isEqualTo(AnswerResult.FOCUSED_OUT);
    assertThat(seenByTheJury(test))
        .containsExactly(new WatchedQuestion(1, FOCUSED, Fact.FOCUS_LOST, 0));
  }

  @Test
  void aFocusQuestionAnsweredOnItsPageCounts() throws Exception {
    Running test = aStartedTestThatBeginsWith(FOCUSED);

    submit(test, FOCUSED_ANSWER, Delivery.AT_ONCE);

    assertThat(result(test)).isEqualTo(AnswerResult.OK);
  }

  @Test
  void onlyTheQuestionToAnswerIsWatched() throws Exception {
    Running test = aStartedTestThatBeginsWith(TIMED);

    assertThatThrownBy(() -> start(test, 2)).hasMessage("answer.out-of-turn");
    assertThatThrownBy(() -> loseFocus(test, 2)).hasMessage("answer.out-of-turn");
    rooms.endTest(test.pupil());
    assertThatThrownBy(() -> start(test, 1)).hasMessage("assessment.ended-by-invigilator");
  }

  @Test
  void theTestOfAnotherAccountLooksMissing() throws Exception {
    Running test = aTestThatBeginsWith(TIMED);
    long stranger = given.anAccount();

    assertThatThrownBy(() -> as(stranger, () -> watchQuestion.start(test.certificationId(), 1)))
        .hasMessage("certification.missing");
    assertThatThrownBy(() -> as(stranger, () -> watchQuestion.loseFocus(test.certificationId(), 1)))
        .hasMessage("certification.missing");
    assertThat(look(test).waiting()).isTrue();
  }

  private Running aTestThatBeginsWith(String challengeId) throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    rooms.present(pupil);
    long id =
        as(
            pupil.accountId(),
            () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
    rooms.beginsWith(id, challengeId);
    return new Running(pupil, id);
  }

  private Running aStartedTestThatBeginsWith(String challengeId) throws Exception {
    Running test = aTestThatBeginsWith(challengeId);
    start(test, 1);
    return test;
  }

  private TestPage look(Running test) throws Exception {
    return as(test.pupil().accountId(), () -> currentQuestion.of(test.certificationId()));
  }

  private TestPage start(Running test, int number) throws Exception {
    return as(test.pupil().accountId(), () -> watchQuestion.start(test.certificationId(), number));
  }

  private TestPage loseFocus(Running test, int number) throws Exception {
    return as(
        test.pupil().accountId(), () -> watchQuestion.loseFocus(test.certificationId(), number));
  }

  private void submit(Running test, String value, Delivery delivery) throws Exception {
    as(
        test.pupil().accountId(),
        () -> submitAnswer.submit(test.certificationId(), 1, value, delivery));
  }

  private AnswerResult result(Running test) {
    return AnswerResult.ofCode(
        (int)
            given.count(
                "select result as number from answer where certification_id = ? and question_number = 1",
                test.certificationId()));
  }

  private List<WatchedQuestion> seenByTheJury(Running test) throws Exception {
    long session = test.pupil().room().sessionId();
    return as(given.aStaffMember("CERTIF"), () -> readSession.read(session))
        .certifications()
        .get(0)
        .watched();
  }
}
