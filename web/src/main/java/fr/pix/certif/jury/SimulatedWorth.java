package fr.pix.certif.jury;

import fr.pix.certif.jury.control.JuryDecision;
import fr.pix.certif.scoring.control.CompetenceMark;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.ScoringOutcome.ScoringError;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision is worth, as a simulation shows it.
 *
 * @param cause why there is no score; null when there is one
 * @param marks level and pix, by the place of the competence
 * @param resolutions what became of each report
 */
public record SimulatedWorth(
    String status,
    int pix,
    int rate,
    boolean cancelled,
    String cause,
    Map<Integer, Integer[]> marks,
    List<String> resolutions)
    implements Serializable {

  static SimulatedWorth of(JuryDecision decision) {
    List<String> resolutions =
        decision.reports().stream()
            .map(report -> report.resolution().text())
            .filter(text -> !text.isEmpty())
            .toList();
    if (decision.scoring() instanceof Scored scored) {
      Map<Integer, Integer[]> marks = new LinkedHashMap<>();
      for (CompetenceMark mark : scored.marks()) {
        marks.put(mark.competence(), new Integer[] {mark.level(), mark.score()});
      }
      return new SimulatedWorth(
          scored.status().name(),
          scored.score(),
          scored.rate().percent(),
          decision.cancelledByTrustRule(),
          null,
          marks,
          resolutions);
    }
    String cause = ((ScoringError) decision.scoring()).cause();
    return new SimulatedWorth("ERROR", 0, 0, false, cause, Map.of(), resolutions);
  }
}
