package fr.pix.certif.session;

import fr.pix.certif.enrolment.boundary.SessionsTemplate;
import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The file that a centre fills to create or edit sessions together, empty or with its sessions to
 * come; without centre, sessions alone.
 */
@Path("session-files/modele.csv")
public class SessionFileResource {

  @Inject SessionsTemplate template;

  @GET
  @Produces({"text/csv", "application/json"})
  public Response template(
      @QueryParam("centre") Long centerId, @QueryParam("sessions") boolean withSessions) {
    if (centerId != null && withSessions) {
      return CsvDownload.of("sessions-a-venir.csv", template.withSessions(centerId));
    }
    return CsvDownload.of(
        "modele-sessions.csv",
        centerId == null ? SessionFile.template(List.of()) : template.of(centerId));
  }
}
