package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.SendSessionFile;
import fr.pix.certif.shared.support.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The form by which a centre sends the file of the sessions to create. */
@Named("sessionFile")
@RequestScoped
public class SessionFileBacking {

  @Inject private SendSessionFile sendFile;
  @Inject private CurrentCenter currentCenter;

  private Part file;
  private Long centerId;

  /** Takes the file, and leads to what it would create. */
  public void send() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Redirection.to("/certif/fichier-sessions?id=" + sendFile.send(centerId, content));
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** The centre for which the form was opened, even when another one is chosen in another tab. */
  public long getCenterId() {
    return centerId == null ? currentCenter.getId() : centerId;
  }

  public void setCenterId(long centerId) {
    this.centerId = centerId;
  }
}
