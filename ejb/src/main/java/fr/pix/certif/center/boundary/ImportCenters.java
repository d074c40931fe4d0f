package fr.pix.certif.center.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.control.CenterFile;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.center.entity.CenterListRepository;
import fr.pix.certif.center.entity.CenterListRepository.Counts;
import fr.pix.certif.center.entity.StructureRepository;
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
import java.util.List;
import java.util.Map;

/**
 * Brings in a list of centres, up to the national one: all of it, or nothing and every line to
 * repair. The same file again changes nothing; a centre that it does not name stays as it is.
 */
@Stateless
@Permitted(Permission.STAFF_ORGANIZATIONS)
public class ImportCenters {

  private static final long MOST_BYTES = 10_000_000;

  @Inject CenterListRepository centers;
  @Inject StructureRepository structures;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * The outcome of an import.
   *
   * @param problems what to repair; when there is any, nothing was written
   */
  public record Outcome(int created, int changed, List<LineProblem> problems) {

    public boolean imported() {
      return problems.isEmpty();
    }
  }

  /** Reads the file and applies it. */
  public Outcome importFile(InputStream content) {
    CenterFile file = CenterFile.of(lines(content), structures.departments());
    if (!file.problems().isEmpty()) {
      return new Outcome(0, 0, file.problems());
    }
    Counts counts = centers.write(file.centers(), clock.instant());
    audit.record(
        "centers.imported",
        Subject.account(actor.accountId()),
        Map.of(),
        Map.of("created", counts.created(), "changed", counts.changed()));
    return new Outcome(counts.created(), counts.changed(), List.of());
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
