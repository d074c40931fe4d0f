package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.Report;
import java.util.List;
import java.util.Map;

/**
 * The labels put on the tables of the room (étiquettes de table), ten a page, to be cut.
 *
 * @param session the session
 * @param candidates who sits, in the order of the tables, one person at least
 */
public record TableLabels(SessionHeading session, List<ExpectedCandidate> candidates)
    implements Report {

  public TableLabels {
    requireNonNull(session, "session");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("Labels need a candidate");
    }
  }

  @Override
  public String template() {
    return "table-labels";
  }

  @Override
  public String title() {
    return "Étiquettes de table de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    return session.parameters();
  }

  @Override
  public List<Map<String, Object>> rows() {
    return candidates.stream().map(this::label).toList();
  }

  private Map<String, Object> label(ExpectedCandidate candidate) {
    Map<String, Object> texts = candidate.texts();
    texts.put("session", "Session " + session.number());
    return texts;
  }
}
