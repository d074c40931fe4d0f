package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.ApplyImport;
import fr.pix.certif.learner.boundary.ShowImport;
import fr.pix.certif.learner.boundary.ShowImport.ShownImport;
import fr.pix.certif.learner.entity.ImportChanges.Change;
import fr.pix.certif.learner.entity.ImportChanges.Kind;
import fr.pix.certif.learner.entity.ImportRepository.ImportState;
import fr.pix.certif.learner.entity.ImportRepository.LearnerImport;
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

  private static final String PUPILS = "/orga/eleves?etablissement=";

  @Inject ShowImport showImport;
  @Inject ApplyImport applyImport;
  @Inject PageParams params;
  @Inject Toasts toasts;
  @Inject ImportWords words;

  private LearnerImport sent;
  private ShownImport shown;

  /** The pupils of one kind of change. */
  public record Group(Kind kind, int pupils, List<Change> rows) {}

  @PostConstruct
  void read() {
    sent = showImport.sent(params.getId());
  }

  public void apply() {
    applied(applyImport.apply(sent.id(), false));
  }

  public void applyValid() {
    applied(applyImport.apply(sent.id(), true));
  }

  private void applied(Merge merge) {
    toasts.success(
        words.of("learner.import.done", sent), merge.created(), merge.updated(), merge.disabled());
    if (sent.problems() > 0) {
      Redirection.to("/orga/import?id=" + sent.id());
    } else {
      Redirection.to(PUPILS + sent.organizationId());
    }
  }

  public void giveUp() {
    applyImport.giveUp(sent.id());
    toasts.success("learner.import.given-up");
    Redirection.to(PUPILS + sent.organizationId());
  }

  public LearnerImport getSent() {
    return sent;
  }

  /** With what it changes, which a page that is shown asks for and a button does not. */
  public ShownImport getShown() {
    if (shown == null) {
      shown = showImport.show(sent.id());
    }
    return shown;
  }

  public boolean isApplied() {
    return sent.state() == ImportState.APPLIED;
  }

  /** What changes, kind by kind, those who stay as they are left out. */
  public List<Group> getGroups() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.KEPT && getShown().pupils(kind) > 0)
        .map(kind -> new Group(kind, getShown().pupils(kind), getShown().rows(kind)))
        .toList();
  }

  public int getKept() {
    return getShown().pupils(Kind.KEPT);
  }
}
