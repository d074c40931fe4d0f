package fr.pix.certif.enrolment.control;

import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.shared.CsvLines.Line;
import fr.pix.certif.spreadsheet.control.Sheet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The candidates of a sheet, found by the headings of its columns, which may stand in any line and
 * in any order.
 *
 * @param candidates nothing of them is judged yet
 * @param problems of the sheet as a whole, and of columns that this centre has not
 * @param unread headings of further columns with something in them: told, not read
 */
public record CandidateSheet(
    List<SheetCandidate> candidates, List<SheetProblem> problems, List<String> unread)
    implements Serializable {

  /** The most candidates that a sheet may have. */
  public static final int MOST = 1_000;

  private static final int LOOKS_LIKE_HEADINGS = 3;
  private static final String YES = "oui";

  public CandidateSheet {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
  }

  /** Reads a sheet for a centre. */
  public static CandidateSheet of(Sheet sheet, SheetLayout layout) {
    Headings best = null;
    for (Line line : sheet.lines()) {
      Headings headings = Headings.of(line, layout);
      if (best == null || headings.missing().size() < best.missing().size()) {
        best = headings;
      }
      if (headings.missing().isEmpty() && headings.twice().isEmpty()) {
        return new Reading(layout, headings).of(sheet.lines());
      }
    }
    return refused(layout, best);
  }

  private static CandidateSheet refused(SheetLayout layout, Headings best) {
    SheetProblem problem;
    if (best == null) {
      problem = SheetProblem.ofSheet("enrolment.sheet-empty");
    } else if (!best.twice().isEmpty()) {
      problem = SheetProblem.ofSheet("enrolment.column-twice", String.join(", ", best.twice()));
    } else if (layout.columns().size() - best.missing().size() < LOOKS_LIKE_HEADINGS) {
      problem = SheetProblem.ofSheet("enrolment.headings-missing");
    } else {
      problem =
          SheetProblem.ofSheet("enrolment.columns-missing", String.join(", ", best.missing()));
    }
    return new CandidateSheet(List.of(), List.of(problem), List.of());
  }

  /**
   * A line of the sheet as headings.
   *
   * @param missing columns of the centre that it has not, and that must be there
   * @param twice columns that it has several times
   */
  private record Headings(
      int line,
      Map<SheetColumn, Integer> places,
      Map<Habilitation, Integer> besides,
      Map<Integer, String> further,
      List<String> missing,
      List<String> twice) {

    static Headings of(Line line, SheetLayout layout) {
      Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
      Map<Habilitation, Integer> besides = new EnumMap<>(Habilitation.class);
      Map<Integer, String> further = new HashMap<>();
      List<String> twice = new ArrayList<>();
      for (int place = 0; place < line.cells().size(); place++) {
        String heading = line.cells().get(place);
        var column = SheetColumn.under(heading).filter(layout.columns()::contains);
        var habilitation = SheetLayout.besides(heading);
        if (column.isPresent() && places.putIfAbsent(column.get(), place) != null
            || habilitation.isPresent() && besides.putIfAbsent(habilitation.get(), place) != null) {
          twice.add(heading.replace('\n', ' '));
        } else if (column.isEmpty() && habilitation.isEmpty() && !heading.isEmpty()) {
          further.put(place, heading.replace('\n', ' '));
        }
      }
      List<String> missing = new ArrayList<>();
      layout.columns().stream()
          .filter(column -> !places.containsKey(column))
          .forEach(column -> missing.add(column.heading()));
      return new Headings(line.number(), places, besides, further, missing, twice);
    }
  }

  /** Goes through the lines below the headings. */
  private static final class Reading {

    private final SheetLayout layout;
    private final Headings headings;
    private final List<SheetCandidate> candidates = new ArrayList<>();
    private final List<SheetProblem> problems = new ArrayList<>();

    Reading(SheetLayout layout, Headings headings) {
      this.layout = layout;
      this.headings = headings;
    }

    CandidateSheet of(List<Line> lines) {
      List<Line> below = lines.stream().filter(line -> line.number() > headings.line()).toList();
      below.forEach(this::candidate);
      if (candidates.isEmpty()) {
        problems.add(SheetProblem.ofSheet("enrolment.sheet-empty"));
      } else if (candidates.size() > MOST) {
        return new CandidateSheet(
            List.of(), List.of(SheetProblem.ofSheet("enrolment.sheet-too-long", MOST)), List.of());
      }
      return new CandidateSheet(candidates, problems, unread(below));
    }

    private List<String> unread(List<Line> below) {
      return headings.further().entrySet().stream()
          .filter(each -> below.stream().anyMatch(line -> !line.cell(each.getKey()).isEmpty()))
          .map(Map.Entry::getValue)
          .toList();
    }

    /** A line in which only its number stands is nobody. */
    private void candidate(Line line) {
      Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
      headings
          .places()
          .forEach(
              (column, place) -> {
                if (!line.cell(place).isEmpty()) {
                  texts.put(column, line.cell(place));
                }
              });
      boolean besides = headings.besides().values().stream().anyMatch(p -> !line.cell(p).isEmpty());
      if (texts.isEmpty() && !besides) {
        return;
      }
      SheetCandidate bare = new SheetCandidate(line.number(), texts, Set.of());
      candidates.add(new SheetCandidate(line.number(), texts, besides(line, bare)));
    }

    private Set<Habilitation> besides(Line line, SheetCandidate bare) {
      Set<Habilitation> besides = EnumSet.noneOf(Habilitation.class);
      headings
          .besides()
          .forEach(
              (habilitation, place) -> {
                String text = line.cell(place);
                String column = SheetLayout.name(habilitation);
                if (text.isEmpty()) {
                  return;
                }
                if (!text.equalsIgnoreCase(YES)) {
                  problems.add(SheetProblem.of(bare, column, "enrolment.not-yes", text));
                } else if (!layout.habilitations().contains(habilitation)) {
                  problems.add(SheetProblem.of(bare, column, "enrolment.not-held"));
                } else {
                  besides.add(habilitation);
                }
              });
      return besides;
    }
  }
}
