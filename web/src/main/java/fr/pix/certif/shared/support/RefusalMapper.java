package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refused request of a script or a machine: the status of its kind, and why. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Inject RefusalJson refusals;

  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(refusal.kind().status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(refusals.of(refusal).build())
        .build();
  }
}
