package fr.pix.certif.center.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.control.ExceptionFile;
import fr.pix.certif.center.control.ExceptionFile.Exemption;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.center.entity.CalendarRuleRepository;
import fr.pix.certif.center.entity.CalendarRuleRepository.Imported;
import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.CsvLines;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings in a list of schools that do not follow the date of their kind: all of it, or nothing and
 * every line to repair. The same file again changes nothing.
 */
@Stateless
@Permitted(Permission.STAFF_CALENDAR)
public class ImportExceptions {

  private static final long MOST_BYTES = 4_000_000;

  @Inject CalendarRuleRepository rules;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * The outcome of an import.
   *
   * @param problems what to repair; when there is any, nothing was written
   */
  public record Outcome(int withdrawn, int added, List<LineProblem> problems) {

    public boolean imported() {
      return problems.isEmpty();
    }
  }

  /**
   * Reads the file and applies it.
   *
   * @param replaces whether the exceptions that the file does not name are withdrawn
   */
  public Outcome importFile(InputStream content, boolean replaces) {
    ExceptionFile file = ExceptionFile.of(lines(content));
    List<LineProblem> problems = file.problems().isEmpty() ? unknown(file) : file.problems();
    if (!problems.isEmpty()) {
      return new Outcome(0, 0, problems);
    }
    Imported imported =
        rules.exempt(file.exceptions(), replaces, clock.instant(), actor.accountId());
    audit.record(
        "calendar.exceptions-imported",
        Subject.account(actor.accountId()),
        Map.of(),
        Map.of("withdrawn", imported.withdrawn(), "added", imported.added()));
    return new Outcome(imported.withdrawn(), imported.added(), List.of());
  }

  private List<LineProblem> unknown(ExceptionFile file) {
    Set<String> unknown =
        new HashSet<>(rules.unknown(file.exceptions().stream().map(Exemption::uai).toList()));
    return file.exceptions().stream()
        .filter(each -> unknown.contains(each.uai()))
        .map(each -> LineProblem.ofRead(each.line(), "uai-unknown", each.uai()))
        .toList();
  }

  private static CsvLines lines(InputStream content) {
    try {
      return CsvLines.read(content, MOST_BYTES);
    } catch (BoundedInput.TooLong e) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "center.file-too-large");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
