package fr.pix.certif.enrolment.control;

import fr.pix.certif.session.control.SessionFile;
import fr.pix.certif.session.control.SessionFile.Planned;
import fr.pix.certif.session.control.SessionFileCheck.LineWarning;
import fr.pix.certif.session.control.SessionWarning;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.spreadsheet.control.Sheet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The candidates whom a file of sessions brings, each judged by the rules by which a list of
 * candidates is: a candidate may stand once in a session, and in several sessions. Who is in an
 * existing session already stays there as before.
 *
 * @param bySession those whom the rules accept and who come anew, by the line of their session
 * @param problems by line; with any, nothing is created
 * @param warnings what is unwise, and may be done all the same
 */
public record SessionCandidates(
    Map<Integer, List<NewCandidate>> bySession,
    List<SheetProblem> problems,
    List<LineWarning> warnings)
    implements Serializable {

  /** Of a file that tells sessions alone. */
  public static final SessionCandidates NONE =
      new SessionCandidates(Map.of(), List.of(), List.of());

  private static final String NOBODY = "enrolment.sheet-empty";
  private static final int HEADING = 1;

  public SessionCandidates {
    bySession = Map.copyOf(bySession);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** Judges the candidates of a file of sessions. */
  public static SessionCandidates of(
      SessionFile file, CsvLines lines, SheetLayout layout, EntryRules rules) {
    if (!file.hasMore()) {
      return NONE;
    }
    CandidateSheet sheet = CandidateSheet.of(new Sheet(Sheet.Kind.CSV, lines.lines()), layout);
    Judge judge = new Judge(rules);
    sheet.problems().stream()
        .filter(each -> !each.code().equals(NOBODY))
        .forEach(judge.problems::add);
    judge.unread(sheet.unread());
    Map<Integer, List<SheetCandidate>> grouped =
        sheet.candidates().stream()
            .filter(each -> file.lines().containsKey(each.line()))
            .collect(Collectors.groupingBy(each -> file.lines().get(each.line())));
    file.sessions()
        .forEach(each -> judge.judge(each, grouped.getOrDefault(each.line(), List.of())));
    return new SessionCandidates(judge.bySession, judge.problems, judge.warnings);
  }

  /** Those of the session of this line. */
  public List<NewCandidate> of(int line) {
    return bySession.getOrDefault(line, List.of());
  }

  /** How many there are in all sessions. */
  public int size() {
    return bySession.values().stream().mapToInt(List::size).sum();
  }

  /** The problems as a refusal tells them, each with its line. */
  public List<Violation> violations() {
    return problems.stream().map(SheetProblem::violation).toList();
  }

  /** Goes through the sessions once, one after the other. */
  private static final class Judge {

    private final EntryRules rules;
    private final Map<Integer, List<NewCandidate>> bySession = new HashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private final List<LineWarning> warnings = new ArrayList<>();
    private final Map<String, Integer> sessionsOfIdentities = new HashMap<>();

    Judge(EntryRules rules) {
      this.rules = rules;
    }

    void judge(Planned session, List<SheetCandidate> candidates) {
      if (candidates.isEmpty()) {
        if (session.isNew()) {
          warn(session.line(), "nobody-in-file");
        }
        return;
      }
      CandidateFileCheck check =
          CandidateFileCheck.of(
              new CandidateSheet(candidates, List.of(), List.of()), rules, List.of());
      problems.addAll(check.problems());
      bySession.put(
          session.line(),
          check.candidates().stream().filter(each -> !isThere(session, each)).toList());
      check.candidates().forEach(each -> lookElsewhere(session, each));
    }

    private boolean isThere(Planned session, NewCandidate candidate) {
      boolean there =
          session.standing() != null && session.standing().identities().contains(key(candidate));
      if (there) {
        warn(session.line(), "candidate-stays", candidate.name(), session.number());
      }
      return there;
    }

    private static String key(NewCandidate candidate) {
      return candidate.identityKey() + candidate.birthdate();
    }

    /** To sit twice is unwise, not forbidden: it may be meant for who fails the first time. */
    private void lookElsewhere(Planned session, NewCandidate candidate) {
      Integer other = sessionsOfIdentities.putIfAbsent(key(candidate), session.line());
      if (other != null && other != session.line()) {
        warn(session.line(), "candidate-in-two-sessions", candidate.name(), String.valueOf(other));
      }
    }

    void unread(List<String> headings) {
      List<String> foreign =
          headings.stream().filter(each -> !SessionFile.isHeading(each)).toList();
      if (!foreign.isEmpty()) {
        warn(HEADING, "columns-unread", String.join(", ", foreign));
      }
    }

    private void warn(int line, String code, Serializable... args) {
      warnings.add(new LineWarning(line, new SessionWarning(code, List.of(args))));
    }
  }
}
