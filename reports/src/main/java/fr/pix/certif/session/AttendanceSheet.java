package fr.pix.certif.session;

import static java.util.Objects.requireNonNull;

import fr.pix.certif.shared.FrenchFormat;
import fr.pix.certif.shared.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The attendance sheet of a session (feuille d’émargement): candidates sign it in the room, and the
 * school keeps it five years. Candidates are printed in the order given; numbered blank lines
 * follow for those who are added by hand, as far as the last page has room.
 *
 * @param session the session
 * @param grouping what the column beside the date of birth tells
 * @param candidates who is expected, one person at least
 */
public record AttendanceSheet(SessionHeading session, Grouping grouping, List<Row> candidates)
    implements Report {

  /** Lines for those who are added by hand: fewer where they would open a page. */
  private static final int BLANK_ROWS = 5;

  public AttendanceSheet {
    requireNonNull(session, "session");
    requireNonNull(grouping, "grouping");
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("An attendance sheet needs a candidate");
    }
  }

  /** What places a candidate: the class of a pupil, or the identifier that the centre uses. */
  public enum Grouping {
    DIVISION("Classe"),
    EXTERNAL_ID("Identifiant externe");

    private final String heading;

    Grouping(String heading) {
      this.heading = heading;
    }
  }

  /**
   * A candidate's line.
   *
   * @param lastName the name at birth
   * @param firstName the first name
   * @param birthdate the date of birth
   * @param group the class or identifier; null leaves the cell empty
   * @param extraTime the extra time (temps majoré) as a fraction, 0.33 for 33 %; null or zero for
   *     none
   */
  public record Row(
      String lastName, String firstName, LocalDate birthdate, String group, BigDecimal extraTime) {

    public Row {
      requireNonNull(lastName, "lastName");
      requireNonNull(firstName, "firstName");
      requireNonNull(birthdate, "birthdate");
    }

    private Map<String, Object> texts() {
      Map<String, Object> texts = new HashMap<>();
      texts.put("lastName", lastName);
      texts.put("firstName", firstName);
      texts.put("birthdate", FrenchFormat.shortDate(birthdate));
      texts.put("group", group);
      if (extraTime != null && extraTime.signum() > 0) {
        texts.put("extraTime", FrenchFormat.percentage(extraTime));
      }
      return texts;
    }
  }

  @Override
  public String template() {
    return "attendance-sheet";
  }

  @Override
  public String title() {
    return "Feuille d’émargement de la session " + session.number();
  }

  @Override
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>(session.parameters());
    parameters.put("end", FrenchFormat.time(session.start().plus(ExpectedCandidate.SLOT)));
    parameters.put("grouping", grouping.heading);
    parameters.put("count", Integer.toString(candidates.size()));
    return parameters;
  }

  @Override
  public List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row candidate : candidates) {
      Map<String, Object> texts = candidate.texts();
      texts.put("line", Integer.toString(rows.size() + 1));
      rows.add(texts);
    }
    return rows;
  }

  @Override
  public List<Map<String, Object>> fillers() {
    return IntStream.rangeClosed(1, BLANK_ROWS)
        .mapToObj(blank -> Integer.toString(candidates.size() + blank))
        .map(line -> Map.<String, Object>of("line", line))
        .toList();
  }
}
