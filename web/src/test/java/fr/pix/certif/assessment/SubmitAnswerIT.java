package fr.pix.certif.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.control.AnswerMatcher;
import fr.pix.certif.assessment.control.TestState;
import fr.pix.certif.invigilation.MeanwhileFixture;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.boundary.EndTest;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SubmitAnswerIT extends ContainerTest {

  @Inject StartOrResume startOrResume;
  @Inject CurrentQuestion currentQuestion;
  @Inject SubmitAnswer submitAnswer;
  @Inject CompleteTest completeTest;
  @Inject RoomFixture rooms;
  @Inject MeanwhileFixture meanwhile;
  @Inject EndTest endTest;

  private record Running(Pupil pupil, long certificationId) {}

  @Test
  void anAnswerLeadsToTheNextQuestion() throws Exception {
    Running test = aRunningTest();

    TestPage next = submit(test, 1, "2");

    assertThat(next.question().number()).isEqualTo(2);
    assertThat(answers(test)).isEqualTo(1);
  }

  @Test
  void theSameAnswerTwiceIsStoredOnceAndAcknowledged() throws Exception {
    Running test = aRunningTest();
    submit(test, 1, "2");

    TestPage again = submit(test, 1, "2");

    assertThat(again.question().number()).isEqualTo(2);
    assertThat(answers(test)).isEqualTo(1);
  }

  @Test
  void anotherValueDoesNotReplaceAnAnswer() throws Exception {
    Running test = aRunningTest();
    submit(test, 1, "2");

    assertThatThrownBy(() -> submit(test, 1, "3")).hasMessage("answer.already-given");
    assertThat(
            given.count(
                "select value::int as number from answer where certification_id = ?",
                test.certificationId()))
        .isEqualTo(2);
  }

  @Test
  void anAnswerOutOfTurnIsRefusedWithTheQuestionToAnswer() throws Exception {
    Running test = aRunningTest();

    assertThatThrownBy(() -> submit(test, 5, "2"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("answer.out-of-turn");
              assertThat(refusal.args()).containsExactly(5, 1);
            });
    for (int number : new int[] {-1, 0, 49, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> submit(test, number, "2")).hasMessage("answer.out-of-turn");
    }
    assertThat(answers(test)).isZero();
  }

  @Test
  void anEmptyOrOversizedAnswerIsRefused() throws Exception {
    Running test = aRunningTest();

    assertThatThrownBy(() -> submit(test, 1, " ")).hasMessage("answer.empty");
    assertThatThrownBy(() -> submit(test, 1, "x".repeat(20_001))).hasMessage("answer.too-long");
    assertThat(submit(test, 1, "x".repeat(20_000)).question().number()).isEqualTo(2);
  }

  @Test
  void theTestOfAnotherAccountLooksMissing() throws Exception {
    Running test = aRunningTest();
    long stranger = given.anAccount();
    long missing = Long.MAX_VALUE;
    submit(test, 1, "2");

    for (long id : new long[] {test.certificationId(), missing}) {
      assertThatThrownBy(() -> as(stranger, () -> currentQuestion.of(id)))
          .hasMessage("certification.missing");
      assertThatThrownBy(() -> as(stranger, () -> submitAnswer.submit(id, 1, "2")))
          .hasMessage("certification.missing");
      assertThatThrownBy(() -> as(stranger, () -> completeTest.complete(id)))
          .hasMessage("certification.missing");
    }
    assertThat(answers(test)).isEqualTo(1);
  }

  @Test
  void noAnswerComesInOnceTheSessionIsFinalised() throws Exception {
    Running test = aRunningTest();
    rooms.finalizeSession(test.pupil().room());

    assertThatThrownBy(() -> submit(test, 1, "2"))
        .hasMessage("assessment.ended-due-to-finalization");
    assertThat(answers(test)).isZero();
  }

  @Test
  void anAnswerThatWaitedForTheFinalisationIsRefused() throws Exception {
    Running test = aRunningTest();
    Callable<TestPage> answer = () -> submit(test, 1, "2");

    var answers =
        meanwhile.during(() -> rooms.finalizeLocked(test.pupil().room()), List.of(answer));

    assertThatThrownBy(answers.get(0)::get)
        .cause()
        .hasMessage("assessment.ended-due-to-finalization");
    assertThat(answers(test)).isZero();
  }

  @Test
  void anAnswerThatWaitedForTheEndOfTheTestIsRefused() throws Exception {
    Running test = aRunningTest();
    Callable<TestPage> answer = () -> submit(test, 1, "2");

    var answers = meanwhile.during(() -> endByInvigilator(test.pupil()), List.of(answer));

    assertThatThrownBy(answers.get(0)::get).cause().hasMessage("assessment.ended-by-invigilator");
    assertThat(answers(test)).isZero();
  }

  @Test
  void twoValuesSentAtOnceAreOneAnswerAndARefusal() throws Exception {
    Running test = aRunningTest();
    Callable<TestPage> one = () -> submit(test, 1, "2");
    Callable<TestPage> other = () -> submit(test, 1, "3");

    var answers = meanwhile.during(() -> rooms.lock(test.pupil().room()), List.of(one, other));

    assertThat(answers.stream().map(SubmitAnswerIT::refusal).filter(code -> !code.isEmpty()))
        .containsExactly("answer.already-given");
    assertThat(answers(test)).isEqualTo(1);
  }

  @Test
  void theSameAnswerSentTwiceIsStoredOnceAndAcknowledgedTwice() throws Exception {
    Running test = aRunningTest();
    Callable<TestPage> answer = () -> submit(test, 1, "2");

    var answers = meanwhile.during(() -> rooms.lock(test.pupil().room()), List.of(answer, answer));

    assertThat(answers.get(0).get().question().number()).isEqualTo(2);
    assertThat(answers.get(1).get().question().number()).isEqualTo(2);
    assertThat(answers(test)).isEqualTo(1);
  }

  @Test
  void noAnswerComesInOnceTheInvigilatorHasEndedTheTest() throws Exception {
    Running test = aRunningTest();
    rooms.endTest(test.pupil());

    assertThatThrownBy(() -> submit(test, 1, "2")).hasMessage("assessment.ended-by-invigilator");
    assertThatThrownBy(() -> complete(test)).hasMessage("assessment.ended-by-invigilator");
  }

  @Test
  void aTestIsCompletedOnceEveryQuestionIsAnswered() throws Exception {
    Running test = aRunningTest();
    TestPage page = submit(test, 1, "2");
    assertThatThrownBy(() -> complete(test)).hasMessage("assessment.unanswered");

    while (page.question() != null) {
      page = submit(test, page.question().number(), AnswerMatcher.SKIPPED);
    }

    assertThat(page.state()).isEqualTo(TestState.STARTED);
    assertThat(complete(test).state()).isEqualTo(TestState.COMPLETED);
    assertThat(complete(test).state()).isEqualTo(TestState.COMPLETED);
    assertThat(answers(test)).isEqualTo(page.count());
  }

  private Running aRunningTest() throws Exception {
    Pupil pupil = rooms.aCertifiablePupil(rooms.aRoom());
    rooms.present(pupil);
    long id =
        as(
            pupil.accountId(),
            () -> startOrResume.enter(pupil.room().sessionId(), pupil.room().accessCode()));
    return new Running(pupil, id);
  }

  private void endByInvigilator(Pupil pupil) {
    Callable<Void> end =
        () -> {
          endTest.end(pupil.room().sessionId(), pupil.candidateId());
          return null;
        };
    assertThatCode(() -> as(rooms.anInvigilator(pupil.room()), end)).doesNotThrowAnyException();
  }

  /** Why a request was refused, empty when it was not. */
  private static String refusal(Future<TestPage> answer) {
    try {
      answer.get();
      return "";
    } catch (InterruptedException | ExecutionException e) {
      return e.getCause().getMessage();
    }
  }

  private TestPage submit(Running test, int number, String value) throws Exception {
    return as(
        test.pupil().accountId(), () -> submitAnswer.submit(test.certificationId(), number, value));
  }

  private TestPage complete(Running test) throws Exception {
    return as(test.pupil().accountId(), () -> completeTest.complete(test.certificationId()));
  }

  private long answers(Running test) {
    return given.count(
        "select count(*) as number from answer where certification_id = ?", test.certificationId());
  }
}
