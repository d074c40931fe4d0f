package fr.pix.certif.issue;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.session.SessionHeading;
import fr.pix.certif.shared.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The invigilator’s notes on a session (PV d’incident), filled on screen or by hand: one block an
 * incident, with the codes that the finalisation asks for. A support for notes only: it is not
 * imported, and whoever finalises the session types it again.
 *
 * @param session the session, whose invigilators may be corrected on the page
 */
public record IncidentReport(SessionHeading session) implements Report {

  private static final int BLOCKS = 4;

  public IncidentReport {
    requireNonNull(session, "session");
  }

  @Override
  public String template() {
    return "incident-report";
  }

  @Override
  public String title() {
    return "PV d’incident de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    return session.parameters();
  }

  @Override
  public List<Map<String, Object>> rows() {
    return IntStream.rangeClosed(1, BLOCKS)
        .mapToObj(block -> Map.<String, Object>of("block", Integer.toString(block)))
        .toList();
  }

  @Override
  public boolean fillable() {
    return true;
  }
}
