package fr.pix.certif.framework;

import fr.pix.certif.framework.boundary.ActivateRelease;
import fr.pix.certif.framework.boundary.BrowseFramework;
import fr.pix.certif.framework.boundary.ImportRelease;
import fr.pix.certif.framework.boundary.ImportRelease.Outcome;
import fr.pix.certif.framework.control.ReleaseProblem;
import fr.pix.certif.framework.entity.ReleaseRepository.Imported;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The releases of the content, and the form that brings one in; problems are listed under it. */
@Named("releases")
@RequestScoped
public class ReleasesBacking {

  private static final String HERE = "/admin/referentiel?onglet=versions&faces-redirect=true";
  private static final int MOST_SHOWN = 200;

  @Inject private BrowseFramework browseFramework;
  @Inject private ImportRelease importRelease;
  @Inject private ActivateRelease activateRelease;
  @Inject private CurrentActor actor;
  @Inject private Toasts toasts;

  private Part file;
  private List<Imported> all;
  private List<ReleaseProblem> problems = List.of();

  /** Imports the file; on success the list is shown anew. */
  public String importFile() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Outcome outcome = importRelease.importFile(content);
      problems = outcome.problems();
      if (!outcome.imported()) {
        return null;
      }
      toasts.success(
          "framework.import.done",
          outcome.tubes(),
          outcome.skills(),
          outcome.challenges(),
          outcome.setAside());
      return HERE;
    }
  }

  /** Goes back to a release. */
  public String activate(long releaseId) {
    activateRelease.activate(releaseId);
    toasts.success("framework.releases.activated");
    return HERE;
  }

  /** The releases, read once a request. */
  public List<Imported> getAll() {
    if (all == null) {
      all = browseFramework.releases();
    }
    return all;
  }

  public boolean isChangeable() {
    return Permission.STAFF_CONTENT.isHeldBy(actor.get());
  }

  public List<ReleaseProblem> getProblems() {
    return problems.subList(0, Math.min(problems.size(), MOST_SHOWN));
  }

  /** Whether more problems were found than the page lists. */
  public boolean isCut() {
    return problems.size() > MOST_SHOWN;
  }

  public int getProblemCount() {
    return problems.size();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
