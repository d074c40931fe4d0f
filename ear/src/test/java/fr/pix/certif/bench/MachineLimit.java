package fr.pix.certif.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the database of this very machine can do by itself in this very run, without server nor
 * rules: the measure of all other figures, since machines differ by more than programs do.
 */
final class MachineLimit {

  private static final Duration TIME = Duration.ofSeconds(4);

  private static final String INSERT =
      "insert into limit_answer (question_number, result, value, answered_at) values (?, 1, '1', now())";
  private static final String SELECT = "select state from certification where id = ?";

  private final Rows rows;

  MachineLimit(Rows rows) {
    this.rows = rows;
  }

  /** Durable inserts of one small answer a second, and selects by primary key. */
  void say(int connections) throws Exception {
    rows.execute(
        """
        create table if not exists limit_answer (
          id bigint generated always as identity primary key,
          question_number smallint not null, result smallint not null, value text, answered_at timestamptz not null)""");
    Figures.say("limit-inserts-" + connections, "inserts/s", perSecond(connections, INSERT));
    Figures.say("limit-selects-" + connections, "selects/s", perSecond(connections, SELECT));
  }

  private double perSecond(int connections, String sql) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Future<Long>> done = new ArrayList<>();
      for (int n = 0; n < connections; n++) {
        done.add(threads.submit(() -> repeat(sql)));
      }
      return sum(done) / (double) TIME.toSeconds();
    } finally {
      threads.shutdownNow();
    }
  }

  private static long sum(List<Future<Long>> counts)
      throws ExecutionException, InterruptedException {
    long sum = 0;
    for (Future<Long> count : counts) {
      sum += count.get();
    }
    return sum;
  }

  private long repeat(String sql) throws SQLException {
    try (Connection connection = rows.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      long count = 0;
      for (long end = System.nanoTime() + TIME.toNanos(); System.nanoTime() < end; count++) {
        statement.setLong(1, count % 48);
        statement.execute();
      }
      return count;
    }
  }
}
