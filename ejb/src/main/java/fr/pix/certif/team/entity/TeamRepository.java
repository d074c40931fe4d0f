package fr.pix.certif.team.entity;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.Role;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The memberships of centres and organisations. */
@ApplicationScoped
public class TeamRepository {

  private static final String LOCK =
      "select id from %1$s where id = ? and id = any(?::bigint[]) for no key update";

  private static final String ROLE_OF =
      "select role from %1$s_membership where %2$s = ? and account_id = ? and disabled_at is null";

  private static final String ADMINISTRATORS =
      "select account_id from %1$s_membership where %2$s = ? and role = 'ADMIN' and disabled_at is null";

  private static final String MEMBERS_AMONG =
      """
      select lower(a.email) as email from %1$s_membership m join account a on a.id = m.account_id
       where m.%2$s = ? and m.disabled_at is null and lower(a.email) = any(?)""";

  private static final String CHANGE =
      "update %1$s_membership set role = ? where %2$s = ? and account_id = ? and disabled_at is null";

  private static final String DISABLE_CENTER =
      "update center_membership set disabled_at = ?, referent = false where center_id = ? and account_id = ? and disabled_at is null";

  private static final String DISABLE_ORGANIZATION =
      "update organization_membership set disabled_at = ? where organization_id = ? and account_id = ? and disabled_at is null";

  /** A member keeps the higher of two roles; one who had left starts with the new one. */
  private static final String GRANT =
      """
      insert into %1$s_membership as m (%2$s, account_id, role, created_at) values (?, ?, ?, ?)
      on conflict on constraint %1$s_membership_is_single do update
        set role = case when m.disabled_at is null and m.role = 'ADMIN' then 'ADMIN' else excluded.role end,
            disabled_at = null""";

  /** The administrator of a school also administers the centre of the same UAI. */
  private static final String CENTER_OF_SCHOOL =
      """
      insert into center_membership (center_id, account_id, role, created_at)
      select c.id, ?, 'ADMIN', ?
        from organization o
        join center c on upper(c.external_id) = upper(o.external_id) and c.type = o.type
       where o.id = ? and o.type = 'SCO'
      on conflict on constraint center_membership_is_single do update set role = 'ADMIN', disabled_at = null""";

  private static final String MEMBERS =
      """
      select a.id, a.first_name, a.last_name, a.email, m.role, %3$s as referent
        from %1$s_membership m join account a on a.id = m.account_id
       where m.%2$s = ? and m.disabled_at is null and a.disabled_at is null
       order by\s"""
          + NameOrder.of("a")
          + ", a.id";

  @Inject Database database;

  /** A member of a team. */
  public record Member(
      long accountId, String firstName, String lastName, String email, Role role, boolean referent)
      implements Serializable {}

  /**
   * Takes a structure that the person administers for herself until the end of the transaction, so
   * that two administrators cannot remove each other.
   */
  public void lockAdministered(Structure structure, Actor actor) {
    boolean center = structure.kind() == StructureKind.CENTER;
    lock(structure, center ? actor.centersAdministered() : actor.organizationsAdministered());
  }

  /** The same for a structure of which the person is a member. */
  public void lockOwn(Structure structure, Actor actor) {
    boolean center = structure.kind() == StructureKind.CENTER;
    lock(structure, center ? actor.allCenterIds() : actor.organizationIds());
  }

  /** The same for staff; an archived structure takes nobody in. */
  public void lockInService(Structure structure) {
    String sql = "select id from %1$s where id = ? and archived_at is null for no key update";
    database
        .first(sql(structure, sql), row -> row.number("id"), structure.id())
        .orElseThrow(() -> notFound(structure));
  }

  /** The account of an address, if there is one. */
  public Optional<Long> accountOf(String email) {
    return database.first(
        "select id from account where lower(email) = ? and disabled_at is null",
        row -> row.number("id"),
        email);
  }

  private void lock(Structure structure, Collection<Long> among) {
    database
        .first(sql(structure, LOCK), row -> row.number("id"), structure.id(), among)
        .orElseThrow(() -> notFound(structure));
  }

  /** The refusal of a structure that is missing or of others. */
  public static Refusal notFound(Structure structure) {
    return Refusal.notFound(structure.kind().name().toLowerCase(Locale.ROOT) + ".not-found");
  }

  /** The role of an active member. */
  public Role roleOf(Structure structure, long accountId) {
    return database
        .first(
            sql(structure, ROLE_OF),
            row -> Role.valueOf(row.text("role")),
            structure.id(),
            accountId)
        .orElseThrow(() -> Refusal.notFound("team.member-not-found"));
  }

  public List<Long> administrators(Structure structure) {
    return database.list(
        sql(structure, ADMINISTRATORS), row -> row.number("account_id"), structure.id());
  }

  /** Of these addresses, those of members. */
  public Set<String> membersAmong(Structure structure, Collection<String> emails) {
    return new HashSet<>(
        database.list(
            sql(structure, MEMBERS_AMONG), row -> row.text("email"), structure.id(), emails));
  }

  public List<Member> members(Structure structure) {
    String referent = structure.kind() == StructureKind.CENTER ? "m.referent" : "false";
    String sql = sql(structure, MEMBERS.replace("%3$s", referent));
    return database.list(sql, TeamRepository::member, structure.id());
  }

  /** Makes somebody a member; an administrator of a school administers its centre as well. */
  public void grant(Structure structure, long accountId, Role role, Instant now) {
    database.update(sql(structure, GRANT), structure.id(), accountId, role, now);
    withItsCenter(structure, accountId, role, now);
  }

  public void changeRole(Structure structure, long accountId, Role role, Instant now) {
    database.update(sql(structure, CHANGE), role, structure.id(), accountId);
    withItsCenter(structure, accountId, role, now);
  }

  private void withItsCenter(Structure structure, long accountId, Role role, Instant now) {
    if (structure.kind() == StructureKind.ORGANIZATION && role == Role.ADMIN) {
      database.update(CENTER_OF_SCHOOL, accountId, now, structure.id());
    }
  }

  /** Withdraws a membership: its rights are gone at the next request. */
  public void disable(Structure structure, long accountId, Instant now) {
    boolean center = structure.kind() == StructureKind.CENTER;
    database.update(center ? DISABLE_CENTER : DISABLE_ORGANIZATION, now, structure.id(), accountId);
  }

  /** Makes a member the only référent Pix of the centre. */
  public void designate(long centerId, long accountId) {
    database.update(
        "update center_membership set referent = false where center_id = ? and referent", centerId);
    database.update(
        "update center_membership set referent = true where center_id = ? and account_id = ? and disabled_at is null",
        centerId,
        accountId);
  }

  private static String sql(Structure structure, String sql) {
    return StructureSql.of(structure.kind()).in(sql);
  }

  private static Member member(Row row) {
    return new Member(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        row.text("email"),
        Role.valueOf(row.text("role")),
        row.flag("referent"));
  }
}
