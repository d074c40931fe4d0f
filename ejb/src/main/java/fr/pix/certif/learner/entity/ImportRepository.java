package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.FileProblem;
import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.learner.control.ParsedFile;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files that schools have sent: shown first, then applied or given up. */
@ApplicationScoped
public class ImportRepository {

  private static final String ADD =
      """
      insert into learner_import (organization_id, imported_by, imported_at, created, updated, disabled, state,
                                  format, encoding, pupils, to_repair, left_out, problems, file_is_refused, mode)
      values (?, ?, ?, 0, 0, 0, 'PREVIEW', ?, ?, ?, ?, ?, ?, ?, ?) returning id as number""";

  private static final String ADD_PROBLEM =
      "insert into learner_import_problem (import_id, place, line, pupil, field, code, value) values (?, ?, ?, ?, ?, ?, ?)";

  private static final String FIND =
      """
      select i.id, i.organization_id, o.name as organization_name, i.imported_at, i.state, i.format, i.encoding,
             i.pupils, i.to_repair, i.left_out, i.problems, i.file_is_refused, i.created, i.updated, i.disabled, i.mode
        from learner_import i join organization o on o.id = i.organization_id
       where i.id = ? and i.organization_id = any (?)""";

  private static final String STALE =
      """
      select count(*) as number from learner_import
       where organization_id = ? and state = 'APPLIED' and applied_at >= ?""";

  private static final String APPLIED =
      """
      update learner_import set state = 'APPLIED', applied_at = ?, created = ?, updated = ?, disabled = ?
       where id = ?""";

  @Inject Database database;

  /** Where an import stands. */
  public enum ImportState {
    PREVIEW,
    APPLIED,
    ABANDONED
  }

  /**
   * A file that a school has sent.
   *
   * @param pupils of whom nothing is wrong
   * @param toRepair of whom something is
   * @param leftOut gone, without identifier or without class
   * @param problems things wrong in the file
   * @param refused whether the file as a whole cannot be applied
   * @param mode what becomes of those whom it does not name
   * @param merge how the base changed; zeros before
   */
  public record LearnerImport(
      long id,
      long organizationId,
      String organizationName,
      Instant sentAt,
      ImportState state,
      String format,
      String encoding,
      int pupils,
      int toRepair,
      int leftOut,
      int problems,
      boolean refused,
      ImportMode mode,
      Merge merge) {

    /** How many things to repair are shown at most. */
    public static final int MOST_PROBLEMS = 500;

    /** How many of the things to repair are shown. */
    public int problemsShown() {
      return Math.min(problems, MOST_PROBLEMS);
    }

    static LearnerImport of(Row row) {
      return new LearnerImport(
          row.number("id"),
          row.number("organization_id"),
          row.text("organization_name"),
          row.instant("imported_at"),
          ImportState.valueOf(row.text("state")),
          row.text("format"),
          row.text("encoding"),
          row.integer("pupils"),
          row.integer("to_repair"),
          row.integer("left_out"),
          row.integer("problems"),
          row.flag("file_is_refused"),
          ImportMode.valueOf(row.text("mode")),
          new Merge(row.integer("created"), row.integer("updated"), row.integer("disabled")));
    }
  }

  /** Keeps a file to be shown; a former one of the school that was not applied is given up. */
  public long add(
      long organizationId, long accountId, ParsedFile file, ImportMode mode, Instant at) {
    giveUpFormer(organizationId);
    long id =
        database.number(
            ADD,
            organizationId,
            accountId,
            at,
            file.format(),
            file.encoding(),
            file.pupils().size(),
            file.toRepair().size(),
            file.leftOut(),
            file.problems().size(),
            file.refused(),
            mode);
    List<Object[]> problems = new ArrayList<>();
    for (FileProblem problem : file.problems()) {
      problems.add(
          new Object[] {
            id,
            problems.size(),
            problem.line(),
            cut(problem.pupil(), 600),
            cut(problem.field(), 255),
            problem.code(),
            problem.value()
          });
    }
    if (!problems.isEmpty()) {
      database.updateAll(ADD_PROBLEM, problems);
    }
    return id;
  }

  private void giveUpFormer(long organizationId) {
    database
        .list(
            "select id from learner_import where organization_id = ? and state = 'PREVIEW'",
            row -> row.number("id"),
            organizationId)
        .forEach(this::giveUp);
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  /** The import of this number, if its school is in the scope. */
  public Optional<LearnerImport> find(long id, Collection<Long> scope) {
    return database.first(FIND, LearnerImport::of, id, scope);
  }

  /** The same, held until the transaction ends. */
  public Optional<LearnerImport> hold(long id, Collection<Long> scope) {
    return database.first(FIND + " for update of i", LearnerImport::of, id, scope);
  }

  /** Whether the school has applied another file since this one was sent. */
  public boolean isStale(LearnerImport sent) {
    return database.number(STALE, sent.organizationId(), sent.sentAt()) > 0;
  }

  /** What has to be repaired, in the order of the file. */
  public List<FileProblem> problems(long id, int most) {
    return database.list(
        "select line, pupil, field, code, value from learner_import_problem where import_id = ? order by place limit ?",
        row ->
            new FileProblem(
                row.integer("line"),
                row.text("pupil"),
                row.text("field"),
                row.text("code"),
                row.text("value")),
        id,
        most);
  }

  /** The file has been applied. */
  public void applied(long id, Merge merge, Instant at) {
    database.update(APPLIED, at, merge.created(), merge.updated(), merge.disabled(), id);
  }

  /** The file will not be applied; nothing of it is kept but its counts. */
  public void giveUp(long id) {
    database.update(
        "update learner_import set state = 'ABANDONED' where id = ? and state = 'PREVIEW'", id);
    forget(id);
  }

  /** Forgets the pupils of a file; what has to be repaired of an applied one stays. */
  public void forget(long id) {
    database.update("delete from learner_import_pupil where import_id = ?", id);
    database.update(
        """
        delete from learner_import_problem p using learner_import i
         where i.id = p.import_id and i.id = ? and i.state = 'ABANDONED'""",
        id);
  }
}
