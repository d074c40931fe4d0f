package fr.pix.certif.account.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * The structures that a person acts for, by name and identifier, such as {@code Collège Les Lilas
 * (0061234A)}. Of several, the oldest is served.
 */
@ApplicationScoped
public class StructureNames {

  private static final String NAMES =
      """
      select (select name || coalesce(' (' || external_id || ')', '') from center
               where id = any(?::bigint[]) order by id limit 1) as center,
             (select name || coalesce(' (' || external_id || ')', '') from organization
               where id = any(?::bigint[]) order by id limit 1) as organization,
             (select name from academy where id = ?::bigint) as academy""";

  @Inject Database database;

  /** The names of what a person acts for; null where there is no structure. */
  public record Names(String center, String organization, String academy) {}

  public Names of(Collection<Long> centers, Collection<Long> organizations, Long academy) {
    return database
        .first(
            NAMES,
            row -> new Names(row.text("center"), row.text("organization"), row.text("academy")),
            centers,
            organizations,
            academy)
        .orElseThrow();
  }
}
