package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters that call candidates to a session (convocations), a page each, in the order given: of
 * one candidate, of a class or of the whole session.
 *
 * @param session the session
 * @param center the certification centre that calls
 * @param school whether the candidates are its pupils, who have a booklet (carnet de
 *     correspondance)
 * @param candidates who is called, one person at least
 */
public record Convocations(
    SessionHeading session, String center, boolean school, List<ExpectedCandidate> candidates)
    implements Report {

  /** Time to sit down, sign and sign in before the test starts. */
  private static final Duration SETTLING = Duration.ofMinutes(15);

  private static final String IDENTITY =
      "une pièce d’identité avec photographie" + FrenchFormat.NARROW_SPACE + ";";

  private static final String IDENTITY_OR_BOOKLET =
      "une pièce d’identité avec photographie, ou le carnet de correspondance"
          + FrenchFormat.NARROW_SPACE
          + ";";

  public Convocations {
    requireNonNull(session, "session");
    requireNonNull(center, "center");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("There is nobody to call");
    }
  }

  @Override
  public String template() {
    return "convocation";
  }

  @Override
  public String title() {
    return (candidates.size() == 1 ? "Convocation" : "Convocations")
        + " à la session "
        + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(session.parameters());
    parameters.put("center", center);
    parameters.put("identity", school ? IDENTITY_OR_BOOKLET : IDENTITY);
    parameters.put("arrival", FrenchFormat.time(session.start().minus(SETTLING)));
    return parameters;
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ExpectedCandidate candidate : candidates) {
      Map<String, Object> texts = candidate.texts();
      texts.put("page", Integer.toString(rows.size()));
      texts.put("end", FrenchFormat.time(candidate.end(session.start())));
      texts.put("extraTime", candidate.extraTimeText());
      rows.add(texts);
    }
    return rows;
  }
}
