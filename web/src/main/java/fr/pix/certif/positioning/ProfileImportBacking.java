package fr.pix.certif.positioning;

import fr.pix.certif.positioning.boundary.ImportProfiles;
import fr.pix.certif.positioning.boundary.ImportProfiles.Outcome;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The form by which Pix staff bring in profiles; the lines to correct are listed above it. */
@Named("profileImport")
@RequestScoped
public class ProfileImportBacking {

  private static final long MOST_BYTES = 20L * 1024 * 1024;

  @Inject ImportProfiles importProfiles;
  @Inject Toasts toasts;

  private Part file;

  /** Imports the file and comes back to the page. */
  public String importFile() throws IOException {
    if (file.getSize() > MOST_BYTES) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "file.too-large", MOST_BYTES / 1024 / 1024);
    }
    try (InputStream content = file.getInputStream()) {
      Outcome outcome = importProfiles.importFile(content.readAllBytes());
      toasts.success("positioning.import.done", outcome.pupils(), outcome.certifiable());
      return "/admin/profils?faces-redirect=true";
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
