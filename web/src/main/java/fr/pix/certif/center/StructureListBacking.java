package fr.pix.certif.center;

import fr.pix.certif.center.boundary.ImportCenters;
import fr.pix.certif.center.boundary.ImportCenters.Outcome;
import fr.pix.certif.center.boundary.SearchStructures;
import fr.pix.certif.center.boundary.SearchStructures.Page;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.team.control.StructureKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The lists of centres and of organisations, and the form that brings in a list of centres. */
@Named("structures")
@RequestScoped
public class StructureListBacking {

  @Inject private SearchStructures searchStructures;
  @Inject private ImportCenters importCenters;
  @Inject private CurrentActor actor;
  @Inject private PageParams params;
  @Inject private HttpServletRequest request;
  @Inject private Toasts toasts;

  private Page page;
  private Part file;
  private List<LineProblem> problems = List.of();

  public Page getPage() {
    if (page == null) {
      page =
          searchStructures.page(
              isCenters() ? StructureKind.CENTER : StructureKind.ORGANIZATION,
              getWords(),
              getType(),
              isArchived(),
              params.page());
    }
    return page;
  }

  public boolean isCenters() {
    return request.getServletPath().startsWith("/admin/centre");
  }

  public String getWords() {
    return params.text("recherche").orElse(null);
  }

  public String getType() {
    return params.text("type").filter(text -> text.matches("SCO|SUP|PRO")).orElse(null);
  }

  public boolean isArchived() {
    return params.text("archives").filter("oui"::equals).isPresent();
  }

  /** Imports the file; on success the list is shown anew. */
  public String importFile() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Outcome outcome = importCenters.importFile(content);
      problems = outcome.problems();
      if (outcome.imported()) {
        toasts.success("center.list.imported", outcome.created(), outcome.changed());
      }
      return outcome.imported() ? "/admin/centres?faces-redirect=true" : null;
    }
  }

  public boolean isChangeable() {
    return isCenters() || isImportable();
  }

  public boolean isImportable() {
    return Permission.STAFF_ORGANIZATIONS.isHeldBy(actor.get());
  }

  public List<LineProblem> getProblems() {
    return problems;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
