package fr.pix.certif.issue;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.session.SessionHeading;
import fr.pix.certif.shared.Report;
import java.util.List;
import java.util.Map;

/**
 * The report of a suspected fraud (PV de fraude), filled on screen or by hand, a sheet a candidate:
 * the facts seen, what was seized, the signatures. The school keeps it; whoever finalises the
 * session declares the category C6 for the same candidate.
 *
 * @param session the session
 */
public record FraudReport(SessionHeading session) implements Report {

  public FraudReport {
    requireNonNull(session, "session");
  }

  @Override
  public String template() {
    return "fraud-report";
  }

  @Override
  public String title() {
    return "PV de fraude de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    return session.parameters();
  }

  @Override
  public List<Map<String, Object>> rows() {
    return List.of(Map.of("sheet", "1"));
  }

  @Override
  public boolean fillable() {
    return true;
  }
}
