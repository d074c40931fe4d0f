package fr.pix.certif.results;

import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.results.boundary.SessionResults;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The published results of a session, for its centre and for staff. */
@Path("sessions/{id:\\d{1,18}}/results.csv")
public class SessionResultsResource {

  @Inject SessionResults sessionResults;

  @GET
  @Produces({"text/csv", "application/json"})
  public Response results(@PathParam("id") long id) {
    ResultsFile file = sessionResults.export(id);
    return CsvDownload.of(file.name(), file.text());
  }
}
