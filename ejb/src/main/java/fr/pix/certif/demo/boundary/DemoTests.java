package fr.pix.certif.demo.boundary;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.demo.entity.DemoSessions;
import fr.pix.certif.demo.entity.DemoSessions.Seat;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Takes tests as the pupils of the demonstration would: through the very use cases, some better
 * than others.
 */
@ApplicationScoped
class DemoTests {

  private static final String SKIPPED = "#ABAND#";

  @Inject DemoSessions sessions;
  @Inject StartOrResume startOrResume;
  @Inject SubmitAnswer submitAnswer;
  @Inject CompleteTest completeTest;

  /** Whether a pupil knows an answer: more often than not, some pupils more often than others. */
  private record Luck(Random random, double skill) implements Predicate<Challenge> {

    Luck(Random random) {
      this(random, 0.45 + 0.5 * random.nextDouble());
    }

    @Override
    public boolean test(Challenge any) {
      return random.nextDouble() < skill;
    }
  }

  /**
   * Everyone of the session takes the test; the last ones, as many as said, leave in the middle.
   */
  void takeAll(long sessionId, int unfinished) {
    List<Seat> seats = sessions.joinAll(sessionId);
    for (int i = 0; i < seats.size(); i++) {
      Seat seat = seats.get(i);
      boolean finishes = i < seats.size() - unfinished;
      Predicate<Challenge> luck = new Luck(new Random(seat.candidateId()));
      SystemWork.onBehalfOf(seat.accountId(), () -> answer(sessionId, seat, finishes, luck));
    }
  }

  /** The candidate answers every question, rightly those that he or she knows. */
  void take(long sessionId, Seat seat, Predicate<Challenge> knows) {
    SystemWork.onBehalfOf(seat.accountId(), () -> answer(sessionId, seat, true, knows));
  }

  private void answer(long sessionId, Seat seat, boolean finishes, Predicate<Challenge> knows) {
    long certification = startOrResume.enter(sessionId, seat.accessCode());
    List<Challenge> questions = sessions.questions(certification);
    int answered = finishes ? questions.size() : questions.size() / 2;
    for (int n = 1; n <= answered; n++) {
      Challenge question = questions.get(n - 1);
      submitAnswer.submit(certification, n, knows.test(question) ? rightAnswer(question) : SKIPPED);
    }
    if (finishes) {
      completeTest.complete(certification);
    }
  }

  private static String rightAnswer(Challenge challenge) {
    return challenge.solution().lines().findFirst().orElseThrow();
  }
}
