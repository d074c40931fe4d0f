package fr.pix.certif.shared.support;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.Correlation;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The outermost handler of the resources: what nobody foresaw is logged with its reference, and the
 * answer shows the reference alone.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Inject Texts texts;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known) {
      return known.getResponse();
    }
    String reference = Correlation.current().orElse("");
    LOG.log(Level.SEVERE, failure, () -> "Failure " + reference + " of a resource");
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            JSON.createObjectBuilder()
                .add("code", "failure")
                .add("message", texts.of("refusal.other"))
                .add("reference", reference)
                .build())
        .build();
  }
}
