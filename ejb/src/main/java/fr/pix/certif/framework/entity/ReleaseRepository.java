package fr.pix.certif.framework.entity;

import fr.pix.certif.framework.control.Release;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The releases that staff have brought in, and when each came in force. */
@ApplicationScoped
public class ReleaseRepository {

  private static final String LIST =
      """
      select release.id, release.imported_at, account.first_name || ' ' || account.last_name as imported_by,
             release.tubes, release.skills, release.challenges,
             release.id = (select release_id from content_activation order by id desc limit 1) as in_force
        from content_release release join account on account.id = release.imported_by
       order by release.id desc limit ?""";

  /** A release may come in force several times: the last one counts. */
  private static final String ACTIVATED_AFTER =
      """
      select release_id, max(id) as id from content_activation where id > ?
       group by release_id order by max(id)""";

  @Inject Database database;

  /**
   * A release as the staff sees it.
   *
   * @param importedBy first and last name
   */
  public record Imported(
      long id,
      Instant importedAt,
      String importedBy,
      int tubes,
      int skills,
      int challenges,
      boolean inForce) {}

  /**
   * The moment at which a release came in force.
   *
   * @param id grows with time
   */
  public record Activation(long id, long releaseId) {}

  /** The latest ones first. */
  public List<Imported> latest(int most) {
    return database.list(
        LIST,
        row ->
            new Imported(
                row.number("id"),
                row.instant("imported_at"),
                row.text("imported_by"),
                row.integer("tubes"),
                row.integer("skills"),
                row.integer("challenges"),
                row.flag("in_force")),
        most);
  }

  /** One import or activation at a time, until the end of the transaction; readers do not wait. */
  public void lock() {
    database.update("lock table content_release in share row exclusive mode");
  }

  /** The release in force, or nothing when the bank that comes with the application is alone. */
  public Optional<Long> inForce() {
    return database.first(
        "select release_id from content_activation order by id desc limit 1",
        row -> row.number("release_id"));
  }

  public boolean exists(long releaseId) {
    return database.number("select count(*) as number from content_release where id = ?", releaseId)
        > 0;
  }

  /** Stores a release; its unpacked content is unique. */
  public long add(ReleaseFile file, Release release, long accountId, Instant now) {
    return database
        .first(
            """
            insert into content_release (imported_at, imported_by, sha256, tubes, skills, challenges, content)
            values (?, ?, ?, ?, ?, ?, ?) returning id""",
            row -> row.number("id"),
            now,
            accountId,
            file.sha256(),
            release.tubes().size(),
            release.skills().size(),
            release.operative().size() + release.retired().size(),
            file.packed())
        .orElseThrow();
  }

  /** Puts a release in force from the end of the transaction. */
  public void activate(long releaseId, long accountId, Instant now) {
    database.update(
        "insert into content_activation (release_id, activated_at, activated_by) values (?, ?, ?)",
        releaseId,
        now,
        accountId);
  }

  /**
   * What came in force after this activation, oldest first. Outside of the caller's transaction:
   * what it has not committed is not in force.
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<Activation> activatedAfter(long activationId) {
    return database.list(
        ACTIVATED_AFTER,
        row -> new Activation(row.number("id"), row.number("release_id")),
        activationId);
  }

  /** The file of a release, packed by gzip. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public byte[] content(long releaseId) {
    return database
        .first(
            "select content from content_release where id = ?",
            row -> row.bytes("content"),
            releaseId)
        .orElseThrow();
  }
}
