package fr.pix.certif.center;

import fr.pix.certif.center.control.CenterFile;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The empty file that staff fill with a list of centres. */
@Path("center-files/modele-centres.csv")
public class CenterFileResource {

  @GET
  @Produces({"text/csv", "application/json"})
  public Response template() {
    return CsvDownload.of("modele-centres.csv", CenterFile.template());
  }
}
