package fr.pix.certif.jury;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.jury.boundary.SimulateJury;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The automatic jury simulated: an array of certifications, an array of decisions. */
@Path("staff/jury/simulations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JurySimulationResource {

  @Inject SimulateJury simulateJury;

  @POST
  public JsonArray simulate(InputStream body) {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    simulateJury.simulate(body).forEach(each -> json.add(SimulationJson.of(each)));
    return json.build();
  }
}
