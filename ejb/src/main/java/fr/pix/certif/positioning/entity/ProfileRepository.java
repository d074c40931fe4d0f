package fr.pix.certif.positioning.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.PupilProfile;
import fr.pix.certif.positioning.control.PupilProfile.Shown;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The profiles of pupils: of several of one pupil, the newest counts. Those that came in are kept;
 * of those that follow from the pupil's own answers there is one, replaced by each answer.
 */
@ApplicationScoped
public class ProfileRepository {

  private static final String NEWEST =
      """
      select p.ine, p.as_of, c.competence, c.pix, c.validated_skills
        from (select distinct on (ine) id, ine, as_of from profile
               where ine = any(?) and origin = any(?) and as_of <= coalesce(?::timestamptz, 'infinity')
               order by ine, as_of desc) p
        left join profile_competence c on c.profile_id = p.id""";

  private static final List<String> CAME_IN = List.of("IMPORT");
  private static final List<String> ANY_ORIGIN = List.of("IMPORT", "POSITIONING");

  private static final String FORGET_OWN =
      "delete from profile where ine = any(?) and origin = 'POSITIONING'";

  private static final String ADD_OWN =
      """
      insert into profile (ine, as_of, certifiable_competences, origin)
      select ine, ?, certifiable, 'POSITIONING' from unnest(?::text[], ?::smallint[]) as own (ine, certifiable)""";

  private static final String ADD_COMPETENCES =
      """
      insert into profile_competence (profile_id, competence, pix, validated_skills)
      select p.id, own.competence, own.pix, string_to_array(own.skills, ' ')
        from unnest(?::text[], ?::text[], ?::numeric[], ?::text[]) as own (ine, competence, pix, skills)
        join profile p on p.ine = own.ine and p.origin = 'POSITIONING'""";

  private static final String INES =
      """
      select distinct on (account_id) account_id, ine from learner where account_id = any(?::bigint[])
       order by account_id, updated_at desc, id desc""";

  @Inject Database database;

  private record Line(String ine, Instant asOf, Optional<Shown> shown) {

    /** A pupil who has shown nothing yet has a profile without competence: one empty line. */
    static Line of(Row row) {
      String competence = row.text("competence");
      return new Line(
          row.text("ine"),
          row.instant("as_of"),
          competence == null
              ? Optional.empty()
              : CompetenceCode.placeOf(competence).stream()
                  .mapToObj(
                      place ->
                          new Shown(
                              place, row.decimal("pix"), Set.copyOf(row.texts("validated_skills"))))
                  .findFirst());
    }
  }

  /** The newest profile of the pupil of this national identifier, or nothing when none came. */
  public Optional<PupilProfile> newestOf(String ine) {
    return Optional.ofNullable(newest(List.of(ine), ANY_ORIGIN, null).get(ine));
  }

  /** Whether a profile came in under this identifier. */
  public boolean anyCameFor(String ine) {
    return database.number(
            "select count(*) as number from profile where ine = ? and origin = 'IMPORT'", ine)
        > 0;
  }

  /** Of each identifier, the newest profile that came in and bears a date up to this one. */
  public Map<String, PupilProfile> importsOf(Collection<String> ines, Instant date) {
    return newest(ines, CAME_IN, date);
  }

  private Map<String, PupilProfile> newest(
      Collection<String> ines, List<String> origins, Instant date) {
    Map<String, Instant> dates = new LinkedHashMap<>();
    Map<String, List<Shown>> shown = new HashMap<>();
    for (Line line : database.list(NEWEST, Line::of, ines, origins, date)) {
      dates.put(line.ine(), line.asOf());
      List<Shown> ofPupil = shown.computeIfAbsent(line.ine(), any -> new ArrayList<>());
      line.shown().ifPresent(ofPupil::add);
    }
    Map<String, PupilProfile> profiles = new HashMap<>();
    dates.forEach((ine, asOf) -> profiles.put(ine, PupilProfile.of(asOf, shown.get(ine))));
    return profiles;
  }

  /**
   * Puts profiles in the place of those that followed from earlier answers of these pupils.
   *
   * @param profiles by national identifier
   */
  public void replaceOwn(Map<String, PupilProfile> profiles, Instant asOf) {
    if (profiles.isEmpty()) {
      return;
    }
    List<String> pupils = List.copyOf(profiles.keySet());
    database.update(FORGET_OWN, pupils);
    database.update(
        ADD_OWN,
        asOf,
        pupils,
        pupils.stream().map(ine -> profiles.get(ine).levels().certifiableCompetences()).toList());
    addCompetences(profiles);
  }

  private void addCompetences(Map<String, PupilProfile> profiles) {
    List<String> ines = new ArrayList<>();
    List<String> competences = new ArrayList<>();
    List<BigDecimal> pix = new ArrayList<>();
    List<String> skills = new ArrayList<>();
    profiles.forEach(
        (ine, profile) -> {
          for (int place = 0; place < CompetenceCode.COUNT; place++) {
            if (profile.pix().get(place).signum() > 0) {
              ines.add(ine);
              competences.add(CompetenceCode.of(place));
              pix.add(profile.pix().get(place));
              skills.add(String.join(" ", profile.validatedSkills().get(place)));
            }
          }
        });
    database.update(ADD_COMPETENCES, ines, competences, pix, skills);
  }

  /**
   * The national identifier of the pupil reconciled with this account, in whichever school last.
   */
  public Optional<String> ineOf(long accountId) {
    return Optional.ofNullable(inesOf(List.of(accountId)).get(accountId));
  }

  /** The same for many accounts; those that are no pupils are left out. */
  public Map<Long, String> inesOf(Collection<Long> accountIds) {
    Map<Long, String> ines = new LinkedHashMap<>();
    database.list(INES, row -> ines.put(row.number("account_id"), row.text("ine")), accountIds);
    return ines;
  }
}
