package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.ImportLearners;
import fr.pix.certif.learner.boundary.ImportLearners.Outcome;
import fr.pix.certif.learner.control.FileProblem;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The form by which an administrator replaces the pupil base; problems are listed on the page. */
@Named("learnerImport")
@RequestScoped
public class LearnerImportBacking {

  private static final long MOST_BYTES = 20L * 1024 * 1024;
  private static final int MOST_SHOWN = 200;

  @Inject ImportLearners importLearners;
  @Inject LearnersBacking learners;
  @Inject Toasts toasts;

  private Part file;
  private List<FileProblem> problems = List.of();

  /** Imports the file; on success the list is shown anew. */
  public String importFile() throws IOException {
    if (file.getSize() > MOST_BYTES) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", MOST_BYTES / 1024 / 1024);
    }
    try (InputStream content = file.getInputStream()) {
      Outcome outcome =
          importLearners.importFile(
              learners.getSchool().id(), file.getSubmittedFileName(), content);
      problems = outcome.problems();
      if (outcome.imported()) {
        toasts.success(
            "learner.import.done", outcome.created(), outcome.updated(), outcome.disabled());
      }
      return outcome.imported() ? "/orga/eleves?faces-redirect=true" : null;
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public List<FileProblem> getProblems() {
    return problems.subList(0, Math.min(problems.size(), MOST_SHOWN));
  }

  public int getProblemCount() {
    return problems.size();
  }
}
