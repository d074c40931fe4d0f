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

/**
 * The profiles of pupils: of several of one pupil, the newest counts. Imported ones are kept; of
 * those that follow from the pupil's own answers there is one, replaced by each answer.
 */
@ApplicationScoped
public class ProfileRepository {

  private static final String NEWEST =
      """
      select p.as_of, c.competence, c.pix, c.validated_skills
        from (select id, as_of from profile where ine = ? and origin = any (?) order by as_of desc limit 1) p
        left join profile_competence c on c.profile_id = p.id""";

  private static final List<String> IMPORTED = List.of("IMPORT");
  private static final List<String> ANY_ORIGIN = List.of("IMPORT", "POSITIONING");

  private static final String ADD_OWN =
      """
      insert into profile (ine, as_of, certifiable_competences, origin) values (?, ?, ?, 'POSITIONING')
      returning id as number""";

  private static final String ADD_COMPETENCE =
      "insert into profile_competence (profile_id, competence, pix, validated_skills) values (?, ?, ?, ?)";

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
    return newest(ine, ANY_ORIGIN);
  }

  /** The newest profile that came in a file. */
  public Optional<PupilProfile> newestImportOf(String ine) {
    return newest(ine, IMPORTED);
  }

  private Optional<PupilProfile> newest(String ine, List<String> origins) {
    List<Line> lines = database.list(NEWEST, Line::of, ine, origins);
    return lines.isEmpty() ? Optional.empty() : Optional.of(profile(lines));
  }

  /** Puts a profile in the place of the one that followed from earlier answers of this pupil. */
  public void replaceOwn(String ine, PupilProfile profile) {
    database.update("delete from profile where ine = ? and origin = 'POSITIONING'", ine);
    long id =
        database.number(ADD_OWN, ine, profile.asOf(), profile.levels().certifiableCompetences());
    List<Object[]> competences = new ArrayList<>();
    for (int place = 0; place < CompetenceCode.COUNT; place++) {
      if (profile.pix().get(place).signum() > 0) {
        competences.add(
            new Object[] {
              id,
              CompetenceCode.of(place),
              profile.pix().get(place),
              profile.validatedSkills().get(place)
            });
      }
    }
    database.updateAll(ADD_COMPETENCE, competences);
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
