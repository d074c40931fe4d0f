package fr.pix.certif.assessment.boundary;

import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.assessment.control.QuestionEvents;
import fr.pix.certif.assessment.entity.QuestionEventRepository;
import fr.pix.certif.assessment.entity.Questions;
import fr.pix.certif.assessment.entity.RunningTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes the page of a test. What happened is looked up for timed and focus questions alone. */
@ApplicationScoped
class TestPages {

  @Inject Questions questions;
  @Inject QuestionEventRepository events;
  @Inject Clock clock;

  /** The page of a test as it stands. */
  TestPage of(RunningTest test) {
    Question question = question(test);
    boolean watched = question != null && question.watched();
    return page(
        test,
        question,
        watched ? events.find(test.certificationId(), test.currentNumber()) : QuestionEvents.NONE);
  }

  /** The page of a test that has just moved to a question: nothing has happened to it yet. */
  TestPage ofNext(RunningTest test) {
    return page(test, question(test), QuestionEvents.NONE);
  }

  private TestPage page(RunningTest test, Question question, QuestionEvents happened) {
    return new TestPage(
        test.certificationId(),
        test.candidate(),
        test.state(),
        test.count(),
        clock.instant(),
        test.plannedEnd(),
        question,
        happened);
  }

  private Question question(RunningTest test) {
    return test.state().takesAnswers() && test.challengeId() != null
        ? questions.of(test.currentNumber(), test.challengeId())
        : null;
  }
}
