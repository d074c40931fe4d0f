package fr.pix.certif.learner.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.learner.control.FileProblem;
import fr.pix.certif.learner.control.SiecleContent;
import fr.pix.certif.learner.control.SiecleReader;
import fr.pix.certif.learner.control.UnreadableFile;
import fr.pix.certif.learner.entity.LearnerRepository;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The administrator of a school replaces its pupil base (base élèves) by a SIECLE file: everything
 * in one transaction, or nothing and the list of what to repair.
 */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class ImportLearners {

  private static final String SCHOOL =
      """
      select upper(external_id) as uai from organization
       where id = ? and id = any(?) and type = 'SCO' and managing_students and external_id is not null
         for update""";

  @Inject Database database;
  @Inject LearnerRepository learners;
  @Inject AuditTrail audit;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /**
   * The outcome of an import.
   *
   * @param leftOut pupils of the file who are not imported: gone, without INE or without class
   * @param problems what to repair; when there is any, nothing was written
   */
  public record Outcome(
      int created, int updated, int disabled, int leftOut, List<FileProblem> problems) {

    public boolean imported() {
      return problems.isEmpty();
    }
  }

  /** Reads the file and applies it; an unreadable or hostile file is refused as a whole. */
  public Outcome importFile(long organizationId, String fileName, InputStream file) {
    String uai =
        database
            .first(
                SCHOOL,
                row -> row.text("uai"),
                organizationId,
                currentActor.get().organizationsAdministered())
            .orElseThrow(() -> Refusal.notFound("organization.missing"));
    SiecleContent content = read(uai, fileName, file);
    if (!content.sound()) {
      return new Outcome(0, 0, 0, content.leftOut(), content.problems());
    }
    Merge merge = apply(organizationId, content);
    return new Outcome(
        merge.created(), merge.updated(), merge.disabled(), content.leftOut(), List.of());
  }

  private static SiecleContent read(String uai, String fileName, InputStream file) {
    try {
      return SiecleReader.read(uai, fileName, file);
    } catch (UnreadableFile e) {
      throw Refusal.invalid("file." + e.code());
    }
  }

  private Merge apply(long organizationId, SiecleContent content) {
    Instant now = clock.instant();
    Merge merge = learners.replaceAll(organizationId, content.pupils(), now);
    database.update(
        """
        insert into learner_import (organization_id, imported_by, imported_at, created, updated, disabled)
        values (?, ?, ?, ?, ?, ?)""",
        organizationId,
        currentActor.accountId(),
        now,
        merge.created(),
        merge.updated(),
        merge.disabled());
    audit.record(
        "learners-imported",
        Subject.organization(organizationId),
        Map.of(),
        Map.of(
            "created", merge.created(), "updated", merge.updated(), "disabled", merge.disabled()));
    return merge;
  }
}
