package fr.pix.certif.shared;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** The rows that container tests start from; every call makes new ones, so tests do not meet. */
@ApplicationScoped
public class Fixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject Database database;
  @Inject Clock clock;

  /**
   * A school: organisation and certification centre of the same UAI, with an administrator of both.
   */
  public record School(String uai, long organizationId, long centerId, long adminId) {}

  public School aSchool() {
    int n = NEXT.getAndIncrement();
    String uai = "%07d%s".formatted(n, "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(n % 23));
    long organization =
        id(
            "insert into organization (type, external_id, name, managing_students) values ('SCO', ?, ?, true) returning id",
            uai,
            "Collège " + uai);
    long center =
        id(
            "insert into center (type, external_id, name, created_at) values ('SCO', ?, ?, ?) returning id",
            uai,
            "Collège " + uai,
            clock.instant());
    long admin = anAccount();
    database.update(
        "insert into organization_membership values (?, ?, 'ADMIN', ?)",
        organization,
        admin,
        clock.instant());
    database.update(
        "insert into center_membership values (?, ?, 'ADMIN', ?)", center, admin, clock.instant());
    return new School(uai, organization, center, admin);
  }

  public long anAccount() {
    int n = NEXT.getAndIncrement();
    return id(
        """
        insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at)
        values ('Prénom', 'Nom', ?, '-', ?, ?) returning id""",
        "compte" + n + "@exemple.fr",
        clock.instant(),
        clock.instant());
  }

  public long aStaffMember(String role) {
    long account = anAccount();
    database.update("update account set staff_role = ? where id = ?", role, account);
    return account;
  }

  /** Runs a query that returns an id under the name id. */
  public long id(String sql, Object... args) {
    return database.first(sql, row -> row.number("id"), args).orElseThrow();
  }

  public long count(String sql, Object... args) {
    return database.number(sql, args);
  }
}
