package fr.pix.certif.enrolment;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.enrolment.boundary.FindCommunes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The communes of a code, for the form of a candidate: {@code {"communes": ["Apt"]}}. */
@Path("birth-places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BirthPlaceResource {

  @Inject FindCommunes findCommunes;

  @GET
  @Path("postal/{code: \\d{5}}")
  public JsonObject ofPostalCode(@PathParam("code") String code) {
    return json(findCommunes.ofPostalCode(code));
  }

  @GET
  @Path("insee/{code: [0-9A-Za-z]{5}}")
  public JsonObject ofInseeCode(@PathParam("code") String code) {
    return json(findCommunes.ofInseeCode(code));
  }

  private static JsonObject json(List<String> communes) {
    return JSON.createObjectBuilder().add("communes", JSON.createArrayBuilder(communes)).build();
  }
}
