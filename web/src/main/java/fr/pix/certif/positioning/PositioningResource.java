package fr.pix.certif.positioning;

import fr.pix.certif.assessment.QuestionJson;
import fr.pix.certif.positioning.boundary.AnswerPositioning;
import fr.pix.certif.positioning.boundary.CurrentPositioning;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.RefusalJson;
import fr.pix.certif.shared.support.SmallJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * A run of positioning, for the page of its pupil: what to answer now, and the answers. A conflict
 * brings where the run stands, so that the page goes on from there.
 */
@Path("positioning/{run: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PositioningResource {

  @PathParam("run")
  long runId;

  @Inject CurrentPositioning currentPositioning;
  @Inject AnswerPositioning answerPositioning;
  @Inject RefusalJson refusals;

  @GET
  public JsonObject current() {
    return PositioningPageJson.of(currentPositioning.of(runId)).build();
  }

  /** An answer: {@code {"number": 3, "value": "2"}}, or fields by their names. */
  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(InputStream body) {
    JsonObject sent = SmallJson.read(body);
    String value = QuestionJson.value(sent);
    try {
      return Response.ok(
              PositioningPageJson.of(
                      answerPositioning.answer(runId, sent.getInt("number", 0), value))
                  .build())
          .build();
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.CONFLICT) {
        throw refused;
      }
      return Response.status(refused.kind().status())
          .entity(refusals.of(refused).add("current", current()).build())
          .build();
    }
  }
}
