package fr.pix.certif.positioning;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.positioning.boundary.PushProfiles;
import fr.pix.certif.positioning.boundary.PushProfiles.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Profiles sent by the national platform: an array of them, what became of them. */
@Path("profiles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProfilePushResource {

  @Inject PushProfiles pushProfiles;

  @POST
  public JsonObject push(InputStream body) {
    Outcome kept = pushProfiles.push(body);
    return JSON.createObjectBuilder()
        .add("added", kept.added())
        .add("replaced", kept.replaced())
        .add("unchanged", kept.unchanged())
        .build();
  }
}
