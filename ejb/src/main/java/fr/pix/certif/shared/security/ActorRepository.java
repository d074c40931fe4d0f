package fr.pix.certif.shared.security;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Reads an account's rights as they stand now, in one query. */
@ApplicationScoped
public class ActorRepository {

  private static final String RIGHTS =
      """
      select a.id, a.first_name, a.last_name, a.email, a.staff_role, a.academy_id,
             (select array_agg(c.center_id || ':' || c.role) from center_membership c
               where c.account_id = a.id and c.disabled_at is null) as centers,
             (select array_agg(o.organization_id || ':' || o.role) from organization_membership o
               where o.account_id = a.id and o.disabled_at is null) as organizations
        from account a
       where a.id = ? and a.disabled_at is null""";

  @Inject Database database;

  /**
   * The actor behind a signed-in principal (its name is the account's id); nobody when the account
   * is gone.
   */
  public Actor byPrincipal(String name) {
    return name.matches("\\d{1,18}")
        ? database.first(RIGHTS, ActorRepository::actor, Long.valueOf(name)).orElse(Actor.nobody())
        : Actor.nobody();
  }

  private static Actor actor(Row row) {
    String staffRole = row.text("staff_role");
    return new Actor(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        row.text("email"),
        staffRole == null ? null : StaffRole.valueOf(staffRole),
        memberships(row, "centers"),
        memberships(row, "organizations"),
        row.numberOrNull("academy_id"));
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
