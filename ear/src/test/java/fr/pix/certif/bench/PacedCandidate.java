package fr.pix.certif.bench;

import java.util.Random;

/** A candidate who answers every 20 seconds; the page looks every 45 whether the test goes on. */
final class PacedCandidate implements Visitor {

  static final long SECOND = 1_000_000_000L;

  private static final long ANSWER_EVERY = 20 * SECOND;
  private static final long LOOK_EVERY = 45 * SECOND;

  private final Requests requests;
  private final String path;
  private long answerDue;
  private long lookDue;
  private int number = 1;
  private boolean answering;

  PacedCandidate(Requests requests, long test, Random random) {
    this.requests = requests;
    path = "/api/assessment/" + test;
    answerDue = System.nanoTime() + random.nextLong(ANSWER_EVERY);
    lookDue = System.nanoTime() + random.nextLong(LOOK_EVERY);
  }

  @Override
  public Request next() {
    answering = answerDue < lookDue && number <= ManyTests.QUESTIONS;
    return answering
        ? new Request(
            answerDue,
            TestTaker.ANSWER,
            requests.post(path + "/answers", "{\"number\":" + number + ",\"value\":\"1\"}"))
        : new Request(lookDue, TestTaker.LOOK, requests.get(path));
  }

  @Override
  public boolean accept(Reply reply) {
    if (answering) {
      number++;
      answerDue += ANSWER_EVERY;
    } else {
      lookDue += LOOK_EVERY;
    }
    return number > ManyTests.QUESTIONS
        ? reply.body().contains("\"question\":null")
        : reply.body().contains("\"number\":" + number + ",");
  }
}
