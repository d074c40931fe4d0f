package fr.pix.certif.framework;

import fr.pix.certif.framework.boundary.ActivateRelease;
import fr.pix.certif.framework.boundary.BrowseFramework;
import fr.pix.certif.framework.boundary.SendRelease;
import fr.pix.certif.framework.boundary.SendRelease.SentRelease;
import fr.pix.certif.framework.entity.ReleaseRepository.Imported;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The releases of the content, the form that brings one in, and the one on its way. */
@Named("releases")
@RequestScoped
public class ReleasesBacking {

  private static final String HERE = "/admin/referentiel?onglet=versions&faces-redirect=true";

  @Inject private BrowseFramework browseFramework;
  @Inject private SendRelease sendRelease;
  @Inject private ActivateRelease activateRelease;
  @Inject private CurrentActor actor;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private Part file;
  private List<Imported> all;
  private SentRelease sent;

  /** Sends the file, and leads to where its way is shown. */
  public String send() throws IOException {
    try (InputStream content = file.getInputStream()) {
      return HERE + "&depot=" + sendRelease.send(content);
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

  /** The release that the address names, or the last one sent within the hour; null for neither. */
  public SentRelease getSent() {
    if (sent == null && isChangeable()) {
      sent = params.number("depot").or(sendRelease::latest).map(sendRelease::follow).orElse(null);
    }
    return sent;
  }

  public boolean isChangeable() {
    return Permission.STAFF_CONTENT.isHeldBy(actor.get());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
