package fr.pix.certif.assessment;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.assessment.boundary.TryAnswers;
import fr.pix.certif.scoring.control.AnswerResult;
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
import java.util.List;

/** Typed answers tried by who writes questions: an array of cases, an array of outcomes. */
@Path("staff/content/answer-checks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerTrialResource {

  @Inject TryAnswers tryAnswers;

  @POST
  public JsonArray evaluate(InputStream body) {
    return json(tryAnswers.evaluate(body));
  }

  static JsonArray json(List<AnswerResult> results) {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    for (AnswerResult result : results) {
      json.add(JSON.createObjectBuilder().add("expected", result.wireName()));
    }
    return json.build();
  }
}
