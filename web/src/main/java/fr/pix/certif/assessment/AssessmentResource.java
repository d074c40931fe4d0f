package fr.pix.certif.assessment;

import fr.pix.certif.assessment.boundary.CompleteTest;
import fr.pix.certif.assessment.boundary.CurrentQuestion;
import fr.pix.certif.assessment.boundary.SubmitAnswer;
import fr.pix.certif.assessment.boundary.TestPage;
import fr.pix.certif.assessment.boundary.WatchQuestion;
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
 * A running test, for the page of its candidate: what to answer now, the answers, the end. A
 * conflict brings where the test stands, so that the page goes on from there.
 */
@Path("assessment/{certification: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

  @PathParam("certification")
  long certificationId;

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
  public JsonObject current() {
    return TestPageJson.of(currentQuestion.of(certificationId)).build();
  }

  /** An answer: {@code {"number": 3, "value": "2"}}, or fields by their names. */
  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(InputStream body) {
    JsonObject sent = SmallJson.read(body);
    String value = QuestionJson.value(sent);
    boolean focusLost = sent.getBoolean("focusLost", false);
    return answer(
        () -> submitAnswer.submit(certificationId, sent.getInt("number", 0), value, focusLost));
  }

  /** The candidate is ready for a timed or focus question: {@code {"number": 3}}. */
  @POST
  @Path("start")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(InputStream body) {
    int number = SmallJson.read(body).getInt("number", 0);
    return answer(() -> watchQuestion.start(certificationId, number));
  }

  /** The page of a focus question was left: {@code {"number": 3}}. */
  @POST
  @Path("focus-lost")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response focusLost(InputStream body) {
    int number = SmallJson.read(body).getInt("number", 0);
    return answer(() -> watchQuestion.loseFocus(certificationId, number));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response end() {
    return answer(() -> completeTest.complete(certificationId));
  }

  private Response answer(Step step) {
    try {
      return Response.ok(TestPageJson.of(step.take()).build()).build();
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
