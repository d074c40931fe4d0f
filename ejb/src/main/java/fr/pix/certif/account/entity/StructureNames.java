package fr.pix.certif.account.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/**
 * The structures that a person acts for, by name and identifier, such as {@code Collège Les Lilas
 * (0061234A)}. Of several, the oldest is served.
 */
@ApplicationScoped
public class StructureNames {

  private static final String LABEL = "name || coalesce(' (' || external_id || ')', '') as label";
  private static final String CENTER =
      "select " + LABEL + " from center where id = any (?) order by id limit 1";
  private static final String ORGANIZATION =
      "select " + LABEL + " from organization where id = any (?) order by id limit 1";
  private static final String ACADEMY = "select name as label from academy where id = ?";

  @Inject Database database;

  public Optional<String> ofCenter(Collection<Long> ids) {
    return ids.isEmpty() ? Optional.empty() : label(CENTER, ids);
  }

  public Optional<String> ofOrganization(Collection<Long> ids) {
    return ids.isEmpty() ? Optional.empty() : label(ORGANIZATION, ids);
  }

  public Optional<String> ofAcademy(Long id) {
    return id == null ? Optional.empty() : label(ACADEMY, id);
  }

  private Optional<String> label(String sql, Object argument) {
    return database.first(sql, row -> row.text("label"), argument);
  }
}
