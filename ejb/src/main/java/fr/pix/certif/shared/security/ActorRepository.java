package fr.pix.certif.shared.security;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rights of an account or of a machine as they stand now, in one query. */
@ApplicationScoped
public class ActorRepository {

  private static final String RIGHTS =
      """
      select a.id, a.first_name, a.last_name, a.email, a.staff_role, a.academy_id,
             (select array_agg(c.center_id || ':' || c.role)
                from center_membership c join center x on x.id = c.center_id and x.archived_at is null
               where c.account_id = a.id and c.disabled_at is null) as centers,
             (select array_agg(o.organization_id || ':' || o.role)
                from organization_membership o join organization x on x.id = o.organization_id and x.archived_at is null
               where o.account_id = a.id and o.disabled_at is null) as organizations
        from account a
       where a.id = ? and a.disabled_at is null""";

  private static final String SCOPES =
      """
      select array(select unnest(t.scopes) intersect select unnest(c.scopes)) as scopes
        from machine_token t join machine_client c on c.id = t.machine_client_id
       where t.id = ? and c.enabled""";

  private static final String MACHINE = "machine:";

  @Inject Database database;
  @Inject ClosedCenters closedCenters;

  /** The name of the principal that a machine's token stands for. */
  public static String machinePrincipal(long tokenId) {
    return MACHINE + tokenId;
  }

  /**
   * The actor behind a principal (its name is the account's id, or that of a machine's token);
   * nobody when the account or the machine is gone.
   */
  public Actor byPrincipal(String name) {
    if (name.startsWith(MACHINE)) {
      return machine(Long.parseLong(name.substring(MACHINE.length())));
    }
    return name.matches("\\d{1,18}")
        ? database.first(RIGHTS, this::actor, Long.valueOf(name)).orElse(Actor.nobody())
        : Actor.nobody();
  }

  private Actor actor(Row row) {
    String staffRole = row.text("staff_role");
    Map<Long, Role> centers = memberships(row, "centers");
    return new Actor(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        row.text("email"),
        staffRole == null ? null : StaffRole.valueOf(staffRole),
        centers,
        centers.isEmpty() ? Map.of() : closedCenters.among(centers.keySet()),
        memberships(row, "organizations"),
        row.numberOrNull("academy_id"),
        Set.of());
  }

  /** A scope taken from the client is gone from the tokens given before. */
  private Actor machine(long tokenId) {
    return database
        .first(SCOPES, row -> row.texts("scopes"), tokenId)
        .map(ActorRepository::scopes)
        .map(Actor::machine)
        .orElse(Actor.nobody());
  }

  private static Set<MachineScope> scopes(List<String> names) {
    return names.stream()
        .map(MachineScope::ofWireName)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Long, Role> memberships(Row row, String column) {
    Map<Long, Role> memberships = new HashMap<>();
    for (String membership : row.texts(column)) {
      String[] idAndRole = membership.split(":", 2);
      memberships.put(Long.valueOf(idAndRole[0]), Role.valueOf(idAndRole[1]));
    }
    return memberships;
  }
}
