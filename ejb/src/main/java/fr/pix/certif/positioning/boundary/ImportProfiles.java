package fr.pix.certif.positioning.boundary;

import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pix staff bring in what pupils have shown outside certification, so that their certifiability is
 * known and shown.
 */
@Stateless
@Permitted(Permission.STAFF)
public class ImportProfiles {

  private static final String ADD_PROFILES =
      """
      insert into profile (ine, as_of, certifiable_competences)
      select ine, ?, certifiable from unnest(?::text[], ?::smallint[]) as p (ine, certifiable)""";

  private static final String ADD_COMPETENCES =
      """
      insert into profile_competence (profile_id, competence, pix, validated_skills)
      select p.id, c.competence, c.pix, string_to_array(c.skills, ' ')
        from unnest(?::text[], ?::text[], ?::numeric[], ?::text[]) as c (ine, competence, pix, skills)
        join profile p on p.ine = c.ine and p.as_of = ?""";

  @Inject Database database;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** How many pupils got a profile, and how many of them are certifiable with it. */
  public record Outcome(int pupils, int certifiable) {}

  /** Adds today's profile of every pupil of the file; nothing is written when one line is wrong. */
  public Outcome importFile(byte[] content) {
    ProfileFile file = ProfileFile.read(content, this::isKnown);
    InvalidInput.ifAny(file.problems());
    Map<String, Integer> certifiable = certifiableCompetences(file.lines());
    Instant now = clock.instant();
    database.update(
        ADD_PROFILES, now, List.copyOf(certifiable.keySet()), List.copyOf(certifiable.values()));
    addCompetences(file.lines(), now);
    long ready =
        certifiable.values().stream().filter(n -> n >= Profile.CERTIFIABLE_COMPETENCES).count();
    return new Outcome(certifiable.size(), Math.toIntExact(ready));
  }

  private boolean isKnown(String skillId) {
    return catalog.content().skill(skillId).isPresent();
  }

  private void addCompetences(List<ProfileFile.Line> lines, Instant at) {
    List<String> ines = new ArrayList<>();
    List<String> competences = new ArrayList<>();
    List<BigDecimal> pix = new ArrayList<>();
    List<String> validated = new ArrayList<>();
    for (ProfileFile.Line line : lines) {
      ines.add(line.ine());
      competences.add(line.competence());
      pix.add(line.pix());
      validated.add(String.join(" ", line.skills()));
    }
    database.update(ADD_COMPETENCES, ines, competences, pix, validated, at);
  }

  private static Map<String, Integer> certifiableCompetences(List<ProfileFile.Line> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ProfileFile.Line line : lines) {
      boolean certifiable = Profile.level(line.pix().doubleValue()) >= Profile.CERTIFIABLE_LEVEL;
      counts.merge(line.ine(), certifiable ? 1 : 0, Integer::sum);
    }
    return counts;
  }
}
