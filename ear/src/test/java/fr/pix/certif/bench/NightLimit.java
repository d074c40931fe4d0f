package fr.pix.certif.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/**
 * What the database of this machine needs, and nothing else, to give the answers of a night and to
 * take its results: two connections read the same answers through cursors, and copy the same rows
 * into a table of the same shape, a thousand in each durable transaction.
 */
final class NightLimit {

  private static final int CONNECTIONS = 2;
  private static final int FETCH = 10_000;
  private static final int ROWS_A_TRANSACTION = 1_000;

  private final Rows rows;

  NightLimit(Rows rows) {
    this.rows = rows;
  }

  /** Certifications a second that could be read and written, of those judged by a run. */
  double certificationsPerSecond(long runId) throws Exception {
    List<Long> ids = results(runId);
    List<List<Long>> halves =
        List.of(ids.subList(0, ids.size() / 2), ids.subList(ids.size() / 2, ids.size()));
    double read = seconds(halves, this::read);
    rows.execute("drop table if exists limit_result");
    rows.execute("create table limit_result (like certification_result including all)");
    List<List<byte[]>> copies = new ArrayList<>();
    for (List<Long> half : halves) {
      copies.add(copyOut(half));
    }
    double written = seconds(copies, this::copyIn);
    Figures.say("night-limit-read-" + ids.size(), "certifications/s", ids.size() / read);
    Figures.say("night-limit-write-" + ids.size(), "certifications/s", ids.size() / written);
    return ids.size() / (read + written);
  }

  private List<Long> results(long runId) throws SQLException {
    return rows
        .read(
            "select certification_id from certification_result where run_id = %d order by certification_id"
                .formatted(runId))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private interface Share<T> {
    long work(T share) throws Exception;
  }

  private static <T> double seconds(List<T> shares, Share<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      long began = System.nanoTime();
      List<Callable<Long>> calls = new ArrayList<>();
      for (T share : shares) {
        calls.add(() -> work.work(share));
      }
      for (Future<Long> done : threads.invokeAll(calls)) {
        if (done.get() == 0) {
          throw new IllegalStateException("Nothing was done.");
        }
      }
      return (System.nanoTime() - began) / 1e9;
    } finally {
      threads.shutdownNow();
    }
  }

  private long read(List<Long> ids) throws SQLException {
    try (Connection connection = rows.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCH);
      long sum = 0;
      try (ResultSet answers =
          statement.executeQuery(
              "select certification_id, question_number, result from answer where certification_id between %d and %d order by certification_id, question_number"
                  .formatted(ids.get(0), ids.get(ids.size() - 1)))) {
        while (answers.next()) {
          sum += answers.getLong(1) + answers.getInt(2) + answers.getInt(3);
        }
      }
      return sum;
    }
  }

  private List<byte[]> copyOut(List<Long> ids) throws SQLException, IOException {
    List<byte[]> copies = new ArrayList<>();
    try (Connection connection = rows.connect()) {
      for (int from = 0; from < ids.size(); from += ROWS_A_TRANSACTION) {
        int last = Math.min(ids.size(), from + ROWS_A_TRANSACTION) - 1;
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select * from certification_result where certification_id between %d and %d) to stdout (format binary)"
                    .formatted(ids.get(from), ids.get(last)),
                copy);
        copies.add(copy.toByteArray());
      }
    }
    return copies;
  }

  private long copyIn(List<byte[]> copies) throws SQLException, IOException {
    long count = 0;
    try (Connection connection = rows.connect()) {
      for (byte[] copy : copies) {
        count +=
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                    "copy limit_result from stdin (format binary)", new ByteArrayInputStream(copy));
      }
    }
    return count;
  }
}
