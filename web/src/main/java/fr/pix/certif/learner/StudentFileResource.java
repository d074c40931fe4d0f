package fr.pix.certif.learner;

import fr.pix.certif.learner.control.UniversityRoll;
import fr.pix.certif.shared.support.CsvDownload;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The empty file that a university fills with its students. */
@Path("learner-files/modele-etudiants.csv")
public class StudentFileResource {

  @GET
  @Produces({"text/csv", "application/json"})
  public Response template() {
    return CsvDownload.of("modele-etudiants.csv", UniversityRoll.template());
  }
}
