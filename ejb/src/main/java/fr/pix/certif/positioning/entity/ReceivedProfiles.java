package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.ReceivedProfile;
import fr.pix.certif.positioning.control.ReceivedProfile.Shown;
import fr.pix.certif.shared.Digest;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps profiles that come in, one for each pupil and date, whatever their number in a few
 * statements. The same one again changes nothing; another content for the same pupil and date takes
 * the place of the former.
 */
@ApplicationScoped
public class ReceivedProfiles {

  private static final String KEEP =
      """
      insert into profile (ine, as_of, certifiable_competences, origin, received_at, content_digest)
      select ine, as_of::timestamptz, certifiable, 'IMPORT', ?, digest
        from unnest(?::text[], ?::text[], ?::smallint[], ?::text[]) with ordinality
          as came (ine, as_of, certifiable, digest, place)
       order by place
      on conflict (ine, as_of, origin) do update
         set certifiable_competences = excluded.certifiable_competences, received_at = excluded.received_at,
             content_digest = excluded.content_digest
       where profile.content_digest is distinct from excluded.content_digest
      returning id, ine, as_of, xmax = 0 as added""";

  private static final String EMPTY =
      "delete from profile_competence where profile_id = any(?::bigint[])";

  private static final String FILL =
      """
      insert into profile_competence (profile_id, competence, pix, validated_skills)
      select id, competence, pix, string_to_array(skills, ' ')
        from unnest(?::bigint[], ?::text[], ?::numeric[], ?::text[]) as came (id, competence, pix, skills)""";

  @Inject Database database;

  /** What became of the profiles that came in. */
  public record Kept(int added, int replaced, int unchanged) {}

  private record Changed(long id, boolean added, String ine, Instant asOf) {}

  private record Key(String ine, Instant asOf) {}

  /**
   * Keeps profiles.
   *
   * @param profiles one at most for each pupil and date
   */
  public Kept keep(List<ReceivedProfile> profiles, Instant now) {
    // Two calls at once that concern the same pupils take them in the same order.
    List<ReceivedProfile> inOrder =
        profiles.stream()
            .sorted(Comparator.comparing(ReceivedProfile::ine).thenComparing(ReceivedProfile::asOf))
            .toList();
    List<Changed> changed = keepHeads(inOrder, now);
    database.update(EMPTY, changed.stream().map(Changed::id).toList());
    fill(inOrder, changed);
    int added = (int) changed.stream().filter(Changed::added).count();
    return new Kept(added, changed.size() - added, profiles.size() - changed.size());
  }

  private List<Changed> keepHeads(List<ReceivedProfile> profiles, Instant now) {
    return database.list(
        KEEP,
        row ->
            new Changed(row.number("id"), row.flag("added"), row.text("ine"), row.instant("as_of")),
        now,
        profiles.stream().map(ReceivedProfile::ine).toList(),
        profiles.stream().map(profile -> profile.asOf().toString()).toList(),
        profiles.stream().map(ReceivedProfile::certifiableCompetences).toList(),
        profiles.stream().map(profile -> Digest.of(profile.content())).toList());
  }

  private void fill(List<ReceivedProfile> profiles, List<Changed> changed) {
    Map<Key, Long> ids = new HashMap<>();
    changed.forEach(each -> ids.put(new Key(each.ine(), each.asOf()), each.id()));
    List<Long> profileIds = new ArrayList<>();
    List<String> competences = new ArrayList<>();
    List<BigDecimal> pix = new ArrayList<>();
    List<String> skills = new ArrayList<>();
    for (ReceivedProfile profile : profiles) {
      Long id = ids.get(new Key(profile.ine(), profile.asOf()));
      for (Shown shown : id == null ? List.<Shown>of() : profile.competences()) {
        profileIds.add(id);
        competences.add(shown.competence());
        pix.add(shown.pix());
        skills.add(String.join(" ", shown.skills()));
      }
    }
    if (!profileIds.isEmpty()) {
      database.update(FILL, profileIds, competences, pix, skills);
    }
  }
}
