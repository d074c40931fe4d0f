package fr.pix.certif.bench;

import java.util.Queue;

/**
 * Takes tests one after the other, each to its end: looks at the question, answers it, and so on.
 */
final class TestTaker implements Visitor {

  static final String LOOK = "look";
  static final String ANSWER = "answer";
  static final String END = "end";

  private final Requests requests;
  private final Queue<Long> tests;
  private String path;
  private int number;
  private boolean looked;

  TestTaker(Requests requests, Queue<Long> tests) {
    this.requests = requests;
    this.tests = tests;
  }

  @Override
  public Request next() {
    if (path == null && !begin()) {
      return null;
    }
    if (number > ManyTests.QUESTIONS) {
      return new Request(0, END, requests.post(path + "/end", "{}"));
    }
    return looked
        ? new Request(
            0,
            ANSWER,
            requests.post(path + "/answers", "{\"number\":" + number + ",\"value\":\"1\"}"))
        : new Request(0, LOOK, requests.get(path));
  }

  private boolean begin() {
    Long test = tests.poll();
    path = test == null ? null : "/api/assessment/" + test;
    number = 1;
    looked = false;
    return test != null;
  }

  /** A look shows the question that is due, an answer the one after it. */
  @Override
  public boolean accept(Reply reply) {
    if (number > ManyTests.QUESTIONS) {
      path = null;
      return reply.body().contains("\"COMPLETED\"");
    }
    if (looked) {
      number++;
    }
    looked = !looked;
    return number > ManyTests.QUESTIONS
        ? reply.body().contains("\"question\":null")
        : reply.body().contains("\"number\":" + number + ",");
  }
}
