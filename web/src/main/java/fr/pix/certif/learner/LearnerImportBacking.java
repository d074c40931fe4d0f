package fr.pix.certif.learner;

import fr.pix.certif.learner.boundary.PreviewImport;
import fr.pix.certif.learner.boundary.SendLearnerFile;
import fr.pix.certif.learner.control.ImportMode;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The form by which an administrator sends the file of the school's pupils. */
@Named("learnerImport")
@RequestScoped
public class LearnerImportBacking {

  private static final long MOST_BYTES = 20L * 1024 * 1024;

  @Inject PreviewImport previewImport;
  @Inject SendLearnerFile sendLearnerFile;
  @Inject CurrentSchoolBacking schools;

  private Part file;
  private ImportMode mode = ImportMode.ADD;

  /** Reads the file, or has a job read a large one, and leads to what it would change. */
  public void send() throws IOException {
    long school = schools.requireId();
    ImportMode chosen = schools.getSchool().university() ? mode : ImportMode.REPLACE;
    if (file.getSize() > MOST_BYTES) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", MOST_BYTES / 1024 / 1024);
    }
    String name = file.getSubmittedFileName();
    try (InputStream content = file.getInputStream()) {
      if (file.getSize() > SendLearnerFile.LARGE) {
        long id = sendLearnerFile.send(school, chosen, name, content);
        Redirection.to("/orga/lecture?id=" + id);
      } else {
        long id = previewImport.preview(school, chosen, name, content);
        Redirection.to("/orga/import?id=" + id);
      }
    }
  }

  public ImportMode getMode() {
    return mode;
  }

  public void setMode(ImportMode mode) {
    this.mode = mode;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
