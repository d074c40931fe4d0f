package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What hangs on the door of the room (liste à afficher): who is expected, and at which table. No
 * date of birth and no code: everybody who passes by reads it.
 *
 * @param session the session
 * @param candidates who is expected, by name, one person at least
 */
public record DoorList(SessionHeading session, List<ExpectedCandidate> candidates)
    implements Report {

  public DoorList {
    requireNonNull(session, "session");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("A door list needs a candidate");
    }
  }

  @Override
  public String template() {
    return "door-list";
  }

  @Override
  public String title() {
    return "Liste à afficher de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(session.parameters());
    boolean classes = candidates.stream().anyMatch(candidate -> candidate.division() != null);
    parameters.put("groupHeading", classes ? "Classe" : "");
    parameters.put("count", Integer.toString(candidates.size()));
    return parameters;
  }

  @Override
  public List<Map<String, Object>> rows() {
    return candidates.stream().map(ExpectedCandidate::texts).toList();
  }
}
