package fr.pix.certif.enrolment;

import fr.pix.certif.enrolment.boundary.SendCandidateFile;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The form by which a centre sends the file of the candidates of a session. */
@Named("candidateFile")
@RequestScoped
public class CandidateFileBacking {

  @Inject private SendCandidateFile sendFile;
  @Inject private PageParams params;

  private long sessionId;
  private Integer replaced;
  private Part file;

  @PostConstruct
  void read() {
    sessionId = params.getId();
  }

  /** Takes the file, and leads to what it would make of the list. */
  public void send() throws IOException {
    try (InputStream content = file.getInputStream()) {
      Redirection.to("/certif/fichier-candidats?id=" + sendFile.send(sessionId, content));
    }
  }

  /** How many candidates the list has that the file replaces. */
  public int getReplaced() {
    if (replaced == null) {
      replaced = sendFile.replaced(sessionId);
    }
    return replaced;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
