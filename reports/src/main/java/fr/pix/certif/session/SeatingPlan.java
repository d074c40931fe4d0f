package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.Report;
import java.util.List;
import java.util.Map;

/**
 * Who sits where (plan de la salle), seen from the invigilator’s desk: rows of four tables. The
 * room may be arranged otherwise, the numbers stay those of the labels.
 *
 * @param session the session
 * @param candidates who sits, in the order of the tables, one person at least
 */
public record SeatingPlan(SessionHeading session, List<ExpectedCandidate> candidates)
    implements Report {

  public SeatingPlan {
    requireNonNull(session, "session");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("A seating plan needs a candidate");
    }
  }

  @Override
  public String template() {
    return "seating-plan";
  }

  @Override
  public String title() {
    return "Plan de la salle de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    return session.parameters();
  }

  @Override
  public List<Map<String, Object>> rows() {
    return candidates.stream().map(SeatingPlan::table).toList();
  }

  private static Map<String, Object> table(ExpectedCandidate candidate) {
    Map<String, Object> texts = candidate.texts();
    if (candidate.hasExtraTime()) {
      texts.put("note", "+ " + FrenchFormat.percentage(candidate.extraTime()));
    }
    return texts;
  }
}
