package fr.pix.certif.learner.boundary;

import fr.pix.certif.learner.boundary.LearnerFile.Sender;
import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.learner.control.ParsedFile;
import fr.pix.certif.learner.entity.ImportRepository;
import fr.pix.certif.learner.entity.ImportStaging;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.deposit.Progress;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;

/**
 * The administrator of a school or university sends a file of pupils and sees what it would change;
 * the pupil base is not touched before the file is applied.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class PreviewImport {

  private static final String SENDER =
      """
      select id, upper(external_id) as uai, 'AGRICULTURE' = any (tags) as agricultural, type = 'SUP' as university
        from organization
       where id = ? and id = any(?) and type in ('SCO', 'SUP') and managing_students and external_id is not null
         for update""";

  @Inject Database database;
  @Inject ImportRepository imports;
  @Inject ImportStaging staging;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * Reads the file and keeps it to be shown; an unreadable or hostile one is refused as a whole.
   *
   * @return the number of the import
   */
  public long preview(long organizationId, String fileName, InputStream file) {
    return preview(organizationId, ImportMode.REPLACE, fileName, file);
  }

  /**
   * The same, of a file that may add to the list.
   *
   * @param mode what becomes of those whom the file does not name; a school has no choice
   */
  public long preview(long organizationId, ImportMode mode, String fileName, InputStream file) {
    return preview(organizationId, mode, fileName, file, Progress.UNWATCHED);
  }

  /**
   * The same, watched.
   *
   * @param progress told how far it is: {@code read}, {@code store}
   */
  public long preview(
      long organizationId, ImportMode mode, String fileName, InputStream file, Progress progress) {
    progress.at("read", 0, 0);
    Sender sender =
        database
            .first(
                SENDER,
                PreviewImport::sender,
                organizationId,
                actor.get().organizationsAdministered())
            .orElseThrow(() -> Refusal.notFound("organization.missing"));
    if (mode == ImportMode.ADD && !sender.university()) {
      throw Refusal.invalid("import.schools-replace");
    }
    ParsedFile parsed = LearnerFile.read(sender, fileName, file);
    progress.at("store", 0, 0);
    long id = imports.add(organizationId, actor.accountId(), parsed, mode, clock.instant());
    staging.stage(id, parsed);
    return id;
  }

  private static Sender sender(Row row) {
    return new Sender(
        row.number("id"), row.text("uai"), row.flag("agricultural"), row.flag("university"));
  }
}
