package fr.pix.certif.campaign;

import fr.pix.certif.campaign.boundary.CampaignQueries;
import fr.pix.certif.campaign.boundary.CampaignQueries.AnswersFile;
import fr.pix.certif.campaign.entity.SharedProfileRepository.Filter;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The answers to a campaign as a file for spreadsheets. */
@Path("campaigns/{id:\\d{1,18}}")
public class CampaignAnswersResource {

  @Inject CampaignQueries queries;

  /** Every pupil of the class and state asked for; of all without. */
  @GET
  @Path("answers.csv")
  @Produces({"text/csv", "application/json"})
  public Response answers(
      @PathParam("id") long id,
      @QueryParam("classe") String division,
      @QueryParam("etat") String state) {
    AnswersFile file = queries.export(id, new Filter(orNull(division), orNull(state)));
    return CsvDownload.of(file.name(), file.text());
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
