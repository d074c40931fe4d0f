package fr.pix.certif.positioning.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads profiles: of several of one pupil, the newest counts. */
@ApplicationScoped
public class ProfileRepository {

  private static final String NEWEST =
      """
      select p.as_of, c.competence, c.pix, c.validated_skills
        from (select id, as_of from profile where ine = ? order by as_of desc limit 1) p
        left join profile_competence c on c.profile_id = p.id""";

  private static final String INE_OF_ACCOUNT =
      "select ine from learner where account_id = ? order by updated_at desc, id desc limit 1";

  @Inject Database database;

  private record Line(
      Instant asOf, String competence, BigDecimal pix, List<String> validatedSkills) {

    static Line of(Row row) {
      return new Line(
          row.instant("as_of"),
          row.text("competence"),
          row.decimal("pix"),
          row.texts("validated_skills"));
    }
  }

  /** The newest profile of the pupil of this national identifier, or nothing when none came. */
  public Optional<PupilProfile> newestOf(String ine) {
    List<Line> lines = database.list(NEWEST, Line::of, ine);
    return lines.isEmpty() ? Optional.empty() : Optional.of(profile(lines));
  }

  /**
   * The national identifier of the pupil reconciled with this account, in whichever school last.
   */
  public Optional<String> ineOf(long accountId) {
    return database.first(INE_OF_ACCOUNT, row -> row.text("ine"), accountId);
  }

  private static PupilProfile profile(List<Line> lines) {
    List<BigDecimal> pix =
        new ArrayList<>(Collections.nCopies(CompetenceCode.COUNT, BigDecimal.ZERO));
    List<Set<String>> skills = new ArrayList<>(Collections.nCopies(CompetenceCode.COUNT, Set.of()));
    for (Line line : lines) {
      // A pupil who has shown nothing yet has a profile without competence: one empty line.
      if (line.competence() != null) {
        CompetenceCode.placeOf(line.competence())
            .ifPresent(
                place -> {
                  pix.set(place, line.pix());
                  skills.set(place, Set.copyOf(line.validatedSkills()));
                });
      }
    }
    return new PupilProfile(lines.get(0).asOf(), pix, skills);
  }
}
