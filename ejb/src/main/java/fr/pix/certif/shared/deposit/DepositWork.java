package fr.pix.certif.shared.deposit;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What jobs do with the files that people have sent. */
@ApplicationScoped
public class DepositWork {

  /** A file that fails this many times, for a reason that is not in it, waits no more. */
  private static final int TRIES = 3;

  private static final String WAITING =
      "select id from deposit where job = ? and state in ('WAITING', 'RUNNING') and id > ? order by id limit ?";

  private static final String BEGIN =
      """
      update deposit
         set tries = tries + 1,
             state = case when tries < ? then 'RUNNING' else 'FAILED' end,
             content = case when tries < ? then content end
       where id = ? and state in ('WAITING', 'RUNNING')
      returning state""";

  private static final String OPEN =
      "select account_id, scope_id, format, content from deposit where id = ? and content is not null";

  private static final String END =
      """
      update deposit set state = ?, outcome = ?::jsonb, content = null
       where id = ? and state in ('WAITING', 'RUNNING')""";

  @Inject Database database;

  /** The files of a job that follow one, in the order in which they came. */
  public List<Long> waitingAfter(String job, long id, int limit) {
    return database.list(WAITING, row -> row.number("id"), job, id, limit);
  }

  /** Counts a try, whatever comes of it; false when the file has had too many, or has ended. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean begin(long id) {
    return database
        .first(BEGIN, row -> row.text("state"), TRIES, TRIES, id)
        .filter("RUNNING"::equals)
        .isPresent();
  }

  /** The file itself. */
  public DepositedFile open(long id) {
    return database.first(OPEN, DepositWork::file, id).orElseThrow();
  }

  private static DepositedFile file(Row row) {
    try {
      return new DepositedFile(
          row.number("account_id"),
          row.numberOrNull("scope_id"),
          row.text("format"),
          new GZIPInputStream(new ByteArrayInputStream(row.bytes("content"))));
    } catch (IOException e) {
      throw new UncheckedIOException("A file that was kept cannot be read", e);
    }
  }

  /** Shows how far it is, at once: the transaction of the work itself is seen when it ends. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void advance(long id, String step, int done, int total) {
    database.update(
        "update deposit set step = ?, done = ?, total = ? where id = ?", step, done, total, id);
  }

  /** Ends a file in the transaction of what it has changed. */
  public void done(long id, JsonObject outcome) {
    database.update(END, Deposit.State.DONE, outcome.toString(), id);
  }

  /** Ends a file that the rules have refused: nothing has changed. */
  public void refuse(long id, Refusal refusal) {
    JsonArrayBuilder args = JSON.createArrayBuilder();
    refusal.args().forEach(arg -> args.add(String.valueOf(arg)));
    JsonObject outcome =
        JSON.createObjectBuilder().add("code", refusal.code()).add("args", args).build();
    database.update(END, Deposit.State.REFUSED, outcome.toString(), id);
  }
}
