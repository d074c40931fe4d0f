package fr.pix.certif.jury.entity;

import fr.pix.certif.scoring.control.ComplementaryCertification;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.scoring.entity.KeptComplementary;
import fr.pix.certif.scoring.entity.KeptComplementary.Kept;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a jury outside Pix says of certifications taken besides. */
@ApplicationScoped
public class ExternalLevels {

  private static final String OF_CERTIFICATION =
      "select "
          + KeptComplementary.WITH_EXTERNAL
          + """

        from certification c join certification_result r on r.id = c.current_result_id where c.id = ?""";

  private static final String SET =
      """
      insert into complementary_external (certification_id, key, verdict, decided_at, decided_by)
      values (?, ?, ?, ?, ?)
      on conflict (certification_id, key) do update
         set verdict = excluded.verdict, decided_at = excluded.decided_at, decided_by = excluded.decided_by""";

  @Inject Database database;
  @Inject Clock clock;

  /** What came of those of a certification, by its result that counts. */
  public List<Kept> of(long certificationId) {
    return database
        .first(OF_CERTIFICATION, KeptComplementary::all, certificationId)
        .orElse(List.of());
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
