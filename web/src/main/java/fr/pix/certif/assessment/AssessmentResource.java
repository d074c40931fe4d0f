package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.boundary.WatchQuestion;
import fr.pix.certif.assessment.control.Delivery;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.RefusalJson;
import fr.pix.certif.shared.support.SmallJson;
import jakarta.enterprise.context.ApplicationScoped;
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
 * A running test, for the page of its candidate: what to answer now, the answers, the end. A
 * conflict brings where the test stands, so that the page goes on from there. It is made once:
 * every candidate of the country comes by here at every question.
 */
@Path("assessment/{certification: \\d{1,18}}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

  @Inject CurrentQuestion currentQuestion;
  @Inject SubmitAnswer submitAnswer;
  @Inject CompleteTest completeTest;
  @Inject WatchQuestion watchQuestion;
  @Inject RefusalJson refusals;

  /** One step of the test, which may meet another that came first. */
  private interface Step {
    TestPage take();
  }

  @GET
  public JsonObject current(@PathParam("certification") long certificationId) {
    return TestPageJson.of(currentQuestion.of(certificationId)).build();
  }

  /** An answer: {@code {"number": 3, "value": "2"}}, or fields by their names. */
  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(@PathParam("certification") long certificationId, InputStream body) {
    JsonObject sent = SmallJson.read(body);
    String value = QuestionJson.value(sent);
    Delivery delivery =
        Delivery.said(sent.getBoolean("focusLost", false), sent.getInt("keptMs", 0));
    return answer(
        certificationId,
        () -> submitAnswer.submit(certificationId, sent.getInt("number", 0), value, delivery));
  }

  /** The candidate is ready for a timed or focus question: {@code {"number": 3}}. */
  @POST
  @Path("start")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(@PathParam("certification") long certificationId, InputStream body) {
    int number = SmallJson.read(body).getInt("number", 0);
    return answer(certificationId, () -> watchQuestion.start(certificationId, number));
  }

  /** The page of a focus question was left: {@code {"number": 3}}. */
  @POST
  @Path("focus-lost")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response focusLost(@PathParam("certification") long certificationId, InputStream body) {
    int number = SmallJson.read(body).getInt("number", 0);
    return answer(certificationId, () -> watchQuestion.loseFocus(certificationId, number));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response end(@PathParam("certification") long certificationId) {
    return answer(certificationId, () -> completeTest.complete(certificationId));
  }

  private Response answer(long certificationId, Step step) {
    try {
      return Response.ok(TestPageJson.of(step.take()).build()).build();
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.CONFLICT) {
        throw refused;
      }
      return Response.status(refused.kind().status())
          .entity(refusals.of(refused).add("current", current(certificationId)).build())
          .build();
    }
  }
}
