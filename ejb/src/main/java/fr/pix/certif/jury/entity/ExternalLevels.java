package fr.pix.certif.jury.entity;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ComplementaryOutcome;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.scoring.entity.KeptComplementary.Kept;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a jury outside Pix says of certifications taken besides. */
@ApplicationScoped
public class ExternalLevels {

  private static final String OF_CERTIFICATION =
      "select "
          + KeptComplementary.WITH_EXTERNAL
          + """

        from certification c join certification_result r on r.id = c.current_result_id where c.id = ?""";

  private static final String TAKEN =
      "select c.complementary_keys, c.cancelled, "
          + KeptComplementary.WITH_EXTERNAL
          + """

        from certification c left join certification_result r on r.id = c.current_result_id where c.id = ?""";

  private static final String SET =
      """
      insert into complementary_external (certification_id, key, verdict, decided_at, decided_by)
      values (?, ?, ?, ?, ?)
      on conflict (certification_id, key) do update
         set verdict = excluded.verdict, decided_at = excluded.decided_at, decided_by = excluded.decided_by""";

  /**
   * A certification taken besides, judged or not yet.
   *
   * @param kept null as long as the certification has no result
   * @param cancelled whether the certification is, with everything that was taken besides
   */
  public record Taken(ComplementaryCertification certification, Kept kept, boolean cancelled) {

    /** What is told of it; null before it is judged. */
    public ComplementaryOutcome outcome() {
      return kept == null ? null : kept.outcome(cancelled);
    }
  }

  @Inject Database database;
  @Inject Clock clock;

  /** What came of those of a certification, by its result that counts. */
  public List<Kept> of(long certificationId) {
    return database
        .first(OF_CERTIFICATION, KeptComplementary::all, certificationId)
        .orElse(List.of());
  }

  /** All that were attached to a certification when its test began, in the order of their keys. */
  public List<Taken> taken(long certificationId) {
    return database.first(TAKEN, ExternalLevels::taken, certificationId).orElse(List.of());
  }

  private static List<Taken> taken(Row row) {
    Map<ComplementaryCertification, Kept> judged =
        KeptComplementary.all(row).stream()
            .collect(Collectors.toMap(Kept::certification, Function.identity()));
    boolean cancelled = row.flag("cancelled");
    return row.texts("complementary_keys").stream()
        .map(ComplementaryCertification::valueOf)
        .map(each -> new Taken(each, judged.get(each), cancelled))
        .toList();
  }

  /** One of them, if it was taken. */
  public Optional<Kept> find(long certificationId, ComplementaryCertification certification) {
    return of(certificationId).stream()
        .filter(kept -> kept.certification() == certification)
        .findFirst();
  }

  public void set(
      long certificationId,
      ComplementaryCertification certification,
      ExternalVerdict verdict,
      long accountId) {
    database.update(SET, certificationId, certification, verdict, clock.instant(), accountId);
  }

  public void remove(long certificationId, ComplementaryCertification certification) {
    database.update(
        "delete from complementary_external where certification_id = ? and key = ?",
        certificationId,
        certification);
  }
}
