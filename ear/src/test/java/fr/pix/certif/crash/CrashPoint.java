package fr.pix.certif.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A named point of the night at which a node stops and waits, so that it can be killed exactly
 * there: a trigger that waits for a lock which the test holds.
 *
 * <p>Points that a commit reaches are those of a constraint trigger deferred to it: the node has
 * said commit and will never learn what became of it.
 */
enum CrashPoint {
  /**
   * All was read, nothing is written; from the second visit on, what came before has just been
   * committed.
   */
  AFTER_READ("jury-process", "before insert on certification_result for each statement"),
  RESULTS_WRITTEN("jury-process", "after insert on certification_result for each statement"),
  ALL_WRITTEN("jury-process", "after insert on audit_entry for each statement"),
  AT_COMMIT(
      "jury-process", "after insert on audit_entry deferrable initially deferred for each row"),
  AT_LEASE_RENEWAL("jury-process", "before update on job_slice for each statement"),
  AT_PUBLICATION("publication-publish", "before insert on publication for each statement"),
  /** All is published, those who receive the results are not written to yet. */
  AT_OUTBOX_INSERT("publication-publish", "before insert on outbox for each statement"),
  AT_COMMIT_OF_PUBLICATION(
      "publication-publish",
      "after insert on publication deferrable initially deferred for each row"),
  /** The mail server has accepted a mail, nobody has noted it yet. */
  AT_SMTP_ACCEPTANCE("publication-publish", "before update of sent_at on outbox for each row");

  private static final long KEY = 4711;

  private static final String FUNCTION =
      """
      create or replace function wait_to_be_killed() returns trigger language plpgsql as $$
      begin
        if nextval('crash_visits') = %d then
          perform pg_advisory_xact_lock_shared(%d);
        end if;
        return new;
      end $$""";

  private static final String WAITING =
      """
      select %s from pg_locks
       where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())""";

  private final String job;
  private final String place;

  CrashPoint(String job, String place) {
    this.job = job;
    this.place = place;
  }

  /** The job that passes here. */
  String job() {
    return job;
  }

  /**
   * Lets a node come to this point, does something to it there, and opens the way again.
   *
   * @param visit how often the night passes here before it is stopped, from 1
   */
  void stopAt(CrashStage stage, int visit, Runnable work) throws Exception {
    stopAt(stage, visit, () -> stage.request(job), work);
  }

  /** What brings a node to a point. */
  interface Way {
    void go() throws Exception;
  }

  /** The same, for a job that is on its way already. */
  void stopAt(CrashStage stage, int visit, Way way, Runnable work) throws Exception {
    stage.execute("create sequence crash_visits");
    stage.execute(FUNCTION.formatted(visit, KEY));
    try (Connection holder = stage.connect()) {
      take(holder, "select pg_advisory_lock(%d)".formatted(KEY));
      stage.execute(
          "create %s trigger crash %s execute function wait_to_be_killed()"
              .formatted(place.contains("deferred") ? "constraint" : "", place));
      way.go();
      CrashStage.awaitThat(() -> stage.number(WAITING.formatted("count(*)")) > 0);
      work.run();
      if (this == AT_SMTP_ACCEPTANCE) {
        // The note was on its way: PostgreSQL would keep it, though its writer is dead.
        stage.execute(WAITING.formatted("pg_terminate_backend(pid)"));
      }
    }
    CrashStage.awaitThat(() -> stage.number(WAITING.formatted("count(*)")) == 0);
    String table = place.replaceAll(".* on (\\w+) .*", "$1");
    stage.execute("drop trigger crash on " + table);
    stage.execute("drop sequence crash_visits");
  }

  private static void take(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
    }
  }
}
