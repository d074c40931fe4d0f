package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.boundary.ShowImport.ShownImport;
import fr.pix.certif.learner.entity.ImportChanges.Change;
import fr.pix.certif.learner.entity.ImportChanges.Count;
import fr.pix.certif.learner.entity.ImportChanges.Kind;
import fr.pix.certif.learner.entity.ImportRepository.ImportState;
import fr.pix.certif.learner.entity.LearnerRepository.Merge;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What a file that was sent would change, and the buttons that apply it or give it up. */
@Named("importPreview")
@RequestScoped
public class ImportPreviewBacking {

  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject PageParams params;
  @Inject Toasts toasts;
  @Inject ImportWords words;

  private ShownImport shown;

  /** The pupils of one kind of change. */
  public record Group(Kind kind, int pupils, List<Change> rows) {}

  @PostConstruct
  void read() {
    shown = showImport.show(params.getId());
  }

  public void apply() {
    applied(applyImport.apply(shown.sent().id(), false));
  }

  public void applyValid() {
    applied(applyImport.apply(shown.sent().id(), true));
  }

  private void applied(Merge merge) {
    toasts.success(
        words.of("learner.import.done", shown.sent()),
        merge.created(),
        merge.updated(),
        merge.disabled());
    boolean repair = shown.sent().problems() > 0;
    Redirection.to(repair ? "/orga/import?id=" + shown.sent().id() : pupils());
  }

  public void giveUp() {
    applyImport.giveUp(shown.sent().id());
    toasts.success("learner.import.given-up");
    Redirection.to(pupils());
  }

  private String pupils() {
    return "/orga/eleves?etablissement=" + shown.sent().organizationId();
  }

  public ShownImport getShown() {
    return shown;
  }

  public boolean isApplied() {
    return shown.sent().state() == ImportState.APPLIED;
  }

  /** What changes, kind by kind, those who stay as they are left out. */
  public List<Group> getGroups() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.KEPT && pupils(kind) > 0)
        .map(kind -> new Group(kind, pupils(kind), rows(kind)))
        .toList();
  }

  public int getKept() {
    return pupils(Kind.KEPT);
  }

  private int pupils(Kind kind) {
    return shown.counts().stream().filter(c -> c.kind() == kind).mapToInt(Count::pupils).sum();
  }

  private List<Change> rows(Kind kind) {
    return shown.changes().stream().filter(change -> change.kind() == kind).toList();
  }
}
