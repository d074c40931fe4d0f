package fr.pix.certif.jury;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.jury.boundary.JurySimulation;
import fr.pix.certif.jury.boundary.SimulatedCase;
import fr.pix.certif.jury.control.JudgedReport;
import fr.pix.certif.jury.control.JuryDecision;
import fr.pix.certif.scoring.control.CompetenceMark;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/** A simulated decision as machines read it, with the names that they gave. */
final class SimulationJson {

  private SimulationJson() {}

  static JsonObject of(JurySimulation simulation) {
    SimulatedCase simulated = simulation.simulated();
    JuryDecision decision = simulation.decision();
    return JSON.createObjectBuilder()
        .add("id", simulated.id())
        .add(
            "expected",
            JSON.createObjectBuilder()
                .add("reports", reports(simulated.reportIds(), decision.reports()))
                .add("neutralised", ids(simulated, decision.neutralisedQuestions()))
                .add("skippedAutomatically", ids(simulated, decision.skippedQuestions()))
                .add("result", result(decision)))
        .build();
  }

  private static JsonArrayBuilder reports(List<String> ids, List<JudgedReport> reports) {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    for (int place = 0; place < reports.size(); place++) {
      JudgedReport report = reports.get(place);
      json.add(
          JSON.createObjectBuilder()
              .add("id", ids.get(place))
              .add("resolved", report.resolution().isResolved())
              .add("effect", report.resolution().hasEffect())
              .add("actionRequired", report.actionRequired()));
    }
    return json;
  }

  private static JsonArrayBuilder ids(SimulatedCase simulated, List<Integer> questions) {
    return JSON.createArrayBuilder(simulated.challengeIds(questions));
  }

  private static JsonObjectBuilder result(JuryDecision decision) {
    if (decision.scoring() instanceof Scored scored) {
      return JSON.createObjectBuilder()
          .add("error", false)
          .add("percentageCorrectAnswers", scored.rate().percent())
          .add("score", scored.score())
          .add("status", scored.status().name().toLowerCase(Locale.ROOT))
          .add("trusted", scored.trusted())
          .add("cancelled", decision.cancelledByTrustRule())
          .add("marks", marks(scored.marks()));
    }
    String cause = ((ScoringError) decision.scoring()).cause();
    return JSON.createObjectBuilder().add("error", true).add("cause", cause);
  }

  private static JsonArrayBuilder marks(List<CompetenceMark> marks) {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    for (CompetenceMark mark : marks) {
      json.add(
          JSON.createObjectBuilder()
              .add("competence", CompetenceCode.of(mark.competence()))
              .add("level", mark.level())
              .add("score", mark.score()));
    }
    return json;
  }
}
