package fr.pix.certif.shared.deposit;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The files that people have sent to jobs: each is shown to who sent it, and to nobody else. */
@ApplicationScoped
public class Deposits {

  private static final String ADD =
      """
      insert into deposit (job, account_id, scope_id, format, deposited_at, content) values (?, ?, ?, ?, ?, ?)
      returning id as number""";

  private static final String FIND =
      """
      select id, state, step, done, total, outcome::text as outcome from deposit
       where id = ? and job = ? and account_id = ?""";

  private static final String LATEST =
      """
      select id as number from deposit
       where job = ? and account_id = ? and deposited_at > ? order by id desc limit 1""";

  /** How long the page of a job shows by itself what came of a file. */
  private static final Duration SHOWN = Duration.ofHours(1);

  @Inject Database database;
  @Inject JobRuns runs;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Keeps a file of the current actor, and asks for its job.
   *
   * @param scopeId what it is for, when the job has to know; or null
   * @param format what the file's name says that it is, such as {@code xml}
   * @param most its largest size in bytes
   */
  public long add(String job, Long scopeId, String format, InputStream file, long most) {
    long accountId = actor.accountId();
    byte[] packed = packed(file, most);
    long id = database.number(ADD, job, accountId, scopeId, format, clock.instant(), packed);
    runs.request(job, accountId);
    return id;
  }

  private static byte[] packed(InputStream file, long most) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      new BoundedInput(file, most).transferTo(gzip);
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", most / 1024 / 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A file of the current actor; one of somebody else is as good as missing. */
  public Deposit find(String job, long id) {
    return database
        .first(FIND, Deposits::deposit, id, job, actor.accountId())
        .orElseThrow(() -> Refusal.notFound("deposit.missing"));
  }

  /** The last file that the current actor has sent to this job within the hour. */
  public Optional<Long> latest(String job) {
    return database.first(
        LATEST, row -> row.number("number"), job, actor.accountId(), clock.instant().minus(SHOWN));
  }

  private static Deposit deposit(Row row) {
    return new Deposit(
        row.number("id"),
        Deposit.State.valueOf(row.text("state")),
        row.text("step"),
        row.integer("done"),
        row.integer("total"),
        json(row.text("outcome")));
  }

  private static JsonObject json(String text) {
    if (text == null) {
      return null;
    }
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
