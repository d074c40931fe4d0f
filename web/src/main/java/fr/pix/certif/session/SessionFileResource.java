package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The empty file that a centre fills to create sessions together. */
@Path("session-files/modele.csv")
public class SessionFileResource {

  @GET
  @Produces({"text/csv", "application/json"})
  public Response template() {
    return Response.ok(
            SessionFile.template().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"modele-sessions.csv\"")
        .build();
  }
}
