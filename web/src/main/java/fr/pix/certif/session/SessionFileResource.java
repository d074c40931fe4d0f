package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The empty file that a centre fills to create sessions together. */
@Path("session-files/modele.csv")
public class SessionFileResource {

  @GET
  @Produces({"text/csv", "application/json"})
  public Response template() {
    return CsvDownload.of("modele-sessions.csv", SessionFile.template());
  }
}
