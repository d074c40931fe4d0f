package fr.pix.certif.account;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.account.boundary.IssueMachineToken;
import fr.pix.certif.account.boundary.MachineToken;
import fr.pix.certif.shared.security.BearerToken;
import fr.pix.certif.shared.security.ClientNetwork;
import fr.pix.certif.shared.support.SmallJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;

/** Where a machine changes its name and secret for a token of one hour (client credentials). */
@Path("application/token")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  @Inject IssueMachineToken issueMachineToken;
  @Inject ClientNetwork network;
  @Context HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public JsonObject ofForm(InputStream body) {
    return give(TokenRequest.ofForm(body));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject ofJson(InputStream body) {
    return give(TokenRequest.ofJson(SmallJson.read(body)));
  }

  private JsonObject give(TokenRequest asked) {
    MachineToken given =
        issueMachineToken.issue(
            asked.clientId(), asked.secret(), asked.scope(), network.of(request));
    return JSON.createObjectBuilder()
        .add("access_token", given.token())
        .add("token_type", BearerToken.SCHEME.toLowerCase(Locale.ROOT))
        .add("expires_in", given.life().toSeconds())
        .add("scope", String.join(" ", given.scopes()))
        .build();
  }
}
