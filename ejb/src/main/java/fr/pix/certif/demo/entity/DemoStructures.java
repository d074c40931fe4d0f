package fr.pix.certif.demo.entity;

import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.demo.control.DemoAccounts;
import fr.pix.certif.learner.control.Pupil;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.MachineScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The academy, schools and accounts of the demonstration. */
@ApplicationScoped
public class DemoStructures {

  /** Hashing is slow by design: ninety different salts would take the newcomer's time. */
  private static final PasswordHash ONE_FOR_ALL = PasswordHash.of(DemoAccounts.PASSWORD);

  @Inject Database database;
  @Inject MachineRepository machines;
  @Inject Clock clock;

  /**
   * A school of the demonstration: its organisation (none for a private centre), its centre and its
   * administrator.
   */
  public record School(Long organizationId, long centerId, long adminId) {}

  /** A structure to create. */
  public record Plan(String type, String uai, String name, List<String> tags, String adminEmail) {}

  public boolean databaseIsEmpty() {
    return database.number("select count(*) as number from account") == 0;
  }

  public long academy() {
    return id(
        "insert into academy (code, name) values ('DEMO', 'Académie de démonstration') returning id");
  }

  /**
   * Creates a school or university with its administrator, who administers both its organisation
   * and its centre.
   */
  public School school(long academyId, Plan plan) {
    boolean school = !plan.type().equals("PRO");
    Long organization =
        school
            ? id(
                """
                insert into organization (type, external_id, name, managing_students, academy_id, tags)
                values (?, ?, ?, true, ?, ?) returning id""",
                plan.type(),
                plan.uai(),
                plan.name(),
                academyId,
                plan.tags())
            : null;
    long center =
        id(
            "insert into center (type, external_id, name, academy_id, created_at) values (?, ?, ?, ?, ?) returning id",
            plan.type(),
            plan.uai(),
            plan.name(),
            academyId,
            clock.instant());
    long admin = account("Nadia", "Benali", plan.adminEmail());
    database.update(
        "insert into center_membership values (?, ?, 'ADMIN', ?)", center, admin, clock.instant());
    if (school) {
      database.update(
          "insert into organization_membership values (?, ?, 'ADMIN', ?)",
          organization,
          admin,
          clock.instant());
    }
    return new School(organization, center, admin);
  }

  public long account(String firstName, String lastName, String email) {
    return id(
        """
        insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at)
        values (?, ?, ?, ?, ?, ?) returning id""",
        firstName,
        lastName,
        email,
        ONE_FOR_ALL.text(),
        clock.instant(),
        clock.instant());
  }

  public long staff(String firstName, String lastName, String email, String role) {
    long account = account(firstName, lastName, email);
    database.update("update account set staff_role = ? where id = ?", role, account);
    return account;
  }

  /** A machine that may try everything. */
  public void machine() {
    List<String> scopes = Arrays.stream(MachineScope.values()).map(MachineScope::wireName).toList();
    machines.create(
        DemoAccounts.CLIENT_ID,
        PasswordHash.of(DemoAccounts.CLIENT_SECRET),
        scopes,
        clock.instant());
  }

  public void steersAcademy(long accountId, long academyId) {
    database.update("update account set academy_id = ? where id = ?", academyId, accountId);
  }

  /** Gives a pupil an account, reconciled with the pupil base. */
  public long pupilAccount(long organizationId, Pupil pupil, String email) {
    long account = account(pupil.firstName(), pupil.lastName(), email);
    database.update(
        "update learner set account_id = ? where organization_id = ? and ine = ?",
        account,
        organizationId,
        pupil.ine());
    return account;
  }

  private long id(String sql, Object... args) {
    return database.first(sql, row -> row.number("id"), args).orElseThrow();
  }
}
