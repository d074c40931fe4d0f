package fr.pix.certif.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A busy morning at a human pace: 25 rooms of 20 candidates, each answering every 20 seconds and
 * looking every 45 as its page does, and an invigilator's board in each room that asks every 5. The
 * same twenty accounts sit in every room, for signing in is not what is measured.
 */
class HumanPaceBench {

  private static final int ROOMS = 25;
  private static final int SEATS = 20;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("bench.seconds", 10 * 60));
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final String BOARD = "board";

  /** The board of a room, asked for again and again. */
  private static final class Invigilator implements Visitor {

    private final byte[] request;
    private long due;

    Invigilator(byte[] request, long due) {
      this.request = request;
      this.due = due;
    }

    @Override
    public Request next() {
      Request next = new Request(due, BOARD, request);
      due += PacedCandidate.SECOND * 5;
      return next;
    }

    @Override
    public boolean accept(Reply reply) {
      return reply.body().contains("\"candidates\":[{");
    }
  }

  @Test
  void fiveHundredCandidatesForTenMinutes() throws Exception {
    try (Bed bed = Bed.make("pace")) {
      List<Visitor> everybody = everybody(bed);
      Crowd.visit(bed.port(), everybody, WARM_UP);
      double before = bed.liveHeapMegabytes();
      Durations durations = Crowd.visit(bed.port(), everybody, TIME);
      double after = bed.liveHeapMegabytes();
      Figures.say("pace-minutes", "min", TIME.toSeconds() / 60.0);
      Figures.say("pace-requests", "requests", durations.requests());
      Figures.say("pace-failed", "requests", durations.failures());
      for (String kind : List.of(TestTaker.ANSWER, TestTaker.LOOK, BOARD)) {
        Figures.say("pace-" + kind + "-p50", "ms", durations.percentile(kind, 50));
        Figures.say("pace-" + kind + "-p95", "ms", durations.percentile(kind, 95));
      }
      Figures.say("pace-heap-at-start", "MB", before);
      Figures.say("pace-heap-at-end", "MB", after);
      assertThat(durations.failures()).as(durations.firstFailure()).isZero();
    }
  }

  private static List<Visitor> everybody(Bed bed) throws Exception {
    ManyTests tests = new ManyTests(bed.rows());
    tests.accounts(SEATS + 1);
    tests.sessions(ROOMS);
    tests.tests("n <= " + SEATS);
    Random random = new Random(1);
    List<Visitor> everybody = new ArrayList<>(invigilators(bed, tests, random));
    for (int seat = 1; seat <= SEATS; seat++) {
      List<Long> own = tests.of(seat);
      SignedIn candidate = SignedIn.as(bed.port(), ManyTests.email(seat), ManyTests.PASSWORD);
      Requests requests = new Requests(bed.port(), candidate.pageKey("/app/test?id=" + own.get(0)));
      for (long test : own) {
        everybody.add(new PacedCandidate(requests, test, random));
      }
    }
    return everybody;
  }

  private static List<Visitor> invigilators(Bed bed, ManyTests tests, Random random)
      throws Exception {
    List<Long> rooms = tests.invigilatedBy(SEATS + 1);
    SignedIn invigilator = SignedIn.as(bed.port(), ManyTests.email(SEATS + 1), ManyTests.PASSWORD);
    Requests requests =
        new Requests(bed.port(), invigilator.pageKey("/surveillant/session?id=" + rooms.get(0)));
    long now = System.nanoTime();
    return rooms.stream()
        .<Visitor>map(
            room ->
                new Invigilator(
                    requests.get("/api/invigilation/" + room),
                    now + random.nextLong(PacedCandidate.SECOND * 5)))
        .toList();
  }
}
