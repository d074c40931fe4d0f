package fr.pix.certif.enrolment.control;

import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file of candidates would make of the list of a session.
 *
 * @param candidates those whom the rules accept
 * @param problems by line; with any, nothing is imported
 * @param unread headings of columns that are not read
 * @param kept how many of the candidates are in the session already, and stay
 * @param gone names of those who are in the session and not in the file
 */
public record CandidateFileCheck(
    List<NewCandidate> candidates,
    List<SheetProblem> problems,
    List<String> unread,
    int kept,
    List<String> gone)
    implements Serializable {

  public CandidateFileCheck {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
    gone = List.copyOf(gone);
  }

  private record Identity(String key, LocalDate birthdate) {}

  /** Somebody who is in the session when a file is about to replace its list. */
  public record Present(String identityKey, LocalDate birthdate, String name) {}

  /** Judges the candidates of a sheet by the rules of its centre, all at once. */
  public static CandidateFileCheck of(
      CandidateSheet sheet, EntryRules rules, List<Present> standing) {
    Judge judge = new Judge(rules, sheet.problems());
    sheet.candidates().forEach(judge::judge);
    Set<Identity> coming =
        judge.candidates.stream()
            .map(each -> new Identity(each.identityKey(), each.birthdate()))
            .collect(Collectors.toSet());
    List<String> gone =
        standing.stream()
            .filter(each -> !coming.contains(new Identity(each.identityKey(), each.birthdate())))
            .map(Present::name)
            .toList();
    return new CandidateFileCheck(
        judge.candidates,
        judge.problems.stream().sorted(Comparator.comparingInt(SheetProblem::line)).toList(),
        sheet.unread(),
        standing.size() - gone.size(),
        gone);
  }

  /** How many candidates come anew. */
  public int added() {
    return candidates.size() - kept;
  }

  /** Whether somebody pays for the candidates. */
  public boolean billed() {
    return candidates.stream().anyMatch(each -> each.billingMode() != null);
  }

  /** Whether one of them takes something besides Pix. */
  public boolean complementary() {
    return candidates.stream().anyMatch(each -> !each.complementary().isEmpty());
  }

  /** The problems as a refusal tells them, each with its line. */
  public List<Violation> violations() {
    return problems.stream().map(SheetProblem::violation).toList();
  }

  /** Goes through the sheet once, a candidate after the other. */
  private static final class Judge {

    private final EntryRules rules;
    private final List<NewCandidate> candidates = new ArrayList<>();
    private final List<SheetProblem> problems;
    private final Map<String, Integer> linesOfIdentities = new HashMap<>();

    Judge(EntryRules rules, List<SheetProblem> problems) {
      this.rules = rules;
      this.problems = new ArrayList<>(problems);
    }

    void judge(SheetCandidate line) {
      CandidateEntry entry = SheetEntry.of(line);
      EntryRules.Outcome outcome = rules.judge(entry);
      outcome.violations().forEach(each -> problems.add(problem(line, each)));
      if (outcome.candidate() != null) {
        candidates.add(outcome.candidate());
      }
      if (entry.lastName() != null && entry.firstName() != null && entry.birthdate() != null) {
        String identity =
            IdentityKey.of(entry.lastName(), entry.firstName()) + '|' + entry.birthdate();
        Integer first = linesOfIdentities.putIfAbsent(identity, line.line());
        if (first != null) {
          problems.add(
              SheetProblem.of(
                  line,
                  EntryField.LAST_NAME.column(),
                  "enrolment.twice-in-sheet",
                  String.valueOf(first)));
        }
      }
    }

    private static SheetProblem problem(SheetCandidate line, Violation violation) {
      String column =
          Arrays.stream(EntryField.values())
              .filter(field -> field.key().equals(violation.field()))
              .map(EntryField::column)
              .findFirst()
              .orElse("");
      return SheetProblem.of(
          line, column, violation.code(), violation.args().toArray(Serializable[]::new));
    }
  }
}
