package fr.pix.certif.results;

import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.results.boundary.SessionResults;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The published results of a session, for its centre and for staff. */
@Path("sessions/{id:\\d{1,18}}/results.csv")
public class SessionResultsResource {

  @Inject SessionResults sessionResults;

  @GET
  @Produces({"text/csv", "application/json"})
  public Response results(@PathParam("id") long id) {
    return attachment(sessionResults.export(id));
  }

  static Response attachment(ResultsFile file) {
    return Response.ok(file.text().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }
}
