package fr.pix.certif.learner.boundary;

import fr.pix.certif.learner.control.FileProblem;
import fr.pix.certif.learner.entity.ImportChanges;
import fr.pix.certif.learner.entity.ImportChanges.Change;
import fr.pix.certif.learner.entity.ImportChanges.Count;
import fr.pix.certif.learner.entity.ImportChanges.Kind;
import fr.pix.certif.learner.entity.ImportRepository;
import fr.pix.certif.learner.entity.ImportRepository.ImportState;
import fr.pix.certif.learner.entity.ImportRepository.LearnerImport;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a file that was sent would change, or has changed, and what has to be repaired in it. */
@Stateless
@Permitted(Permission.ORGANIZATION_ADMIN)
public class ShowImport {

  private static final int MOST_OF_A_KIND = 100;

  @Inject ImportRepository imports;
  @Inject ImportChanges changes;
  @Inject CurrentActor actor;

  /**
   * An import as it stands.
   *
   * @param counts how many pupils each change concerns; empty once applied
   * @param changes the pupils concerned, the first of each kind
   * @param problems the first things to repair
   */
  public record ShownImport(
      LearnerImport sent, List<Count> counts, List<Change> changes, List<FileProblem> problems) {

    /** How many pupils this change concerns. */
    public int pupils(Kind kind) {
      return counts.stream().filter(c -> c.kind() == kind).mapToInt(Count::pupils).sum();
    }

    /** The first pupils whom it concerns. */
    public List<Change> rows(Kind kind) {
      return changes.stream().filter(change -> change.kind() == kind).toList();
    }
  }

  /** What was sent under this number; what it would change is not looked for. */
  public LearnerImport sent(long importId) {
    return imports
        .find(importId, actor.get().organizationsAdministered())
        .filter(each -> each.state() != ImportState.ABANDONED)
        .orElseThrow(() -> Refusal.notFound("import.missing"));
  }

  /** The import of this number. */
  public ShownImport show(long importId) {
    LearnerImport sent = sent(importId);
    boolean preview = sent.state() == ImportState.PREVIEW && !sent.refused();
    return new ShownImport(
        sent,
        preview ? changes.counts(sent) : List.of(),
        preview ? changes.rows(sent, MOST_OF_A_KIND) : List.of(),
        imports.problems(importId, LearnerImport.MOST_PROBLEMS));
  }
}
