package fr.pix.certif.results;

import fr.pix.certif.results.boundary.RecipientResults;
import fr.pix.certif.results.boundary.ResultsFile;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The results that a mailed link opens. */
@Path("public/results/{link:[\\w.-]{1,200}}/results.csv")
public class RecipientResultsResource {

  @Inject RecipientResults recipientResults;

  @GET
  @Produces({"text/csv", "application/json"})
  public Response results(@PathParam("link") String link) {
    ResultsFile file = recipientResults.export(link);
    return CsvDownload.of(file.name(), file.text());
  }
}
