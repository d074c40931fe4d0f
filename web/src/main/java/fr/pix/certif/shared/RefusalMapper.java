package fr.pix.certif.shared;

import fr.pix.certif.shared.support.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Words a refusal for whoever called a resource: {@code {"code", "message"}}, with the status of
 * its kind; wrong input adds {@code violations}, each with its field.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Inject Texts texts;

  @Override
  public Response toResponse(Refusal refusal) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("code", refusal.code())
            .add("message", sentence("refusal.", refusal.code(), refusal.args().toArray()));
    if (refusal instanceof InvalidInput invalid) {
      body.add("violations", violations(invalid));
    }
    return Response.status(refusal.kind().status())
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .entity(body.build().toString())
        .build();
  }

  private JsonArrayBuilder violations(InvalidInput invalid) {
    JsonArrayBuilder violations = Json.createArrayBuilder();
    for (Violation violation : invalid.violations()) {
      violations.add(
          Json.createObjectBuilder()
              .add("field", violation.field())
              .add("code", violation.code())
              .add(
                  "message", sentence("violation.", violation.code(), violation.args().toArray())));
    }
    return violations;
  }

  private String sentence(String kind, String code, Object[] args) {
    return texts.of(texts.has(kind + code) ? kind + code : kind + "other", args);
  }
}
