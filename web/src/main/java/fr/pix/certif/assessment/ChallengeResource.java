package fr.pix.certif.assessment;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.assessment.boundary.PreviewChallenge;
import fr.pix.certif.assessment.boundary.TryAnswer;
import fr.pix.certif.assessment.control.Question;
import fr.pix.certif.shared.support.SmallJson;
import fr.pix.certif.shared.support.Texts;
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
import java.io.InputStream;

/** A challenge outside of any test, for the page on which staff look at it and try it. */
@Path("challenges/{challenge: [\\w.-]{1,60}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {

  @PathParam("challenge")
  String challengeId;

  @Inject PreviewChallenge previewChallenge;
  @Inject TryAnswer tryAnswer;
  @Inject Texts texts;

  /** The question as a candidate gets it: announced first when it is timed or in focus mode. */
  @GET
  public JsonObject question() {
    Question question = previewChallenge.of(challengeId).question();
    return QuestionJson.shown(QuestionJson.announced(question, question.watched()), question)
        .build();
  }

  /** What an answer would be worth: {@code {"value": "2"}}, or fields by their names. */
  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject evaluate(InputStream body) {
    String value = QuestionJson.value(SmallJson.read(body));
    String result = tryAnswer.evaluate(challengeId, value).result().wireName();
    return JSON.createObjectBuilder()
        .add("result", result)
        .add("sentence", texts.of("framework.preview.result." + result))
        .build();
  }
}
