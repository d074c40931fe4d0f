package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.KnownPupil;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Pupils and the accounts that they are reconciled with (réconciliation). */
@ApplicationScoped
public class ReconciliationRepository {

  private static final String KNOWN =
      """
      select id, first_name, last_name, preferred_last_name, middle_name, third_name, account_id
        from learner""";

  private static final String BORN_ON =
      KNOWN + " where organization_id = ? and birthdate = ? and not disabled order by id";

  private static final String OF_INE =
      KNOWN + " where organization_id = ? and ine in (?, ?) and birthdate = ? and not disabled";

  private static final String OF_SCOPE =
      KNOWN + " where id = ? and organization_id = any (?) and not disabled for update";

  private static final String LINK =
      "update learner set account_id = ? where id = ? and account_id is null and not disabled";

  private static final String UNLINK =
      "update learner set account_id = null where id = ? and account_id = ?";

  private static final String TESTS_UNDER_WAY =
      """
      select count(*) as number from candidate c join certification x on x.candidate_id = c.id
       where c.learner_id = ? and x.state = 'STARTED'""";

  private static final String ACCOUNT =
      "select id, first_name, last_name, email from account where lower(email) = lower(?)";

  @Inject Database database;

  /** An account that may be a pupil's. */
  public record FoundAccount(long id, String firstName, String lastName, String email) {}

  /** The active pupils of a school born on a day. */
  public List<KnownPupil> bornOn(long organizationId, LocalDate birthdate) {
    return database.list(BORN_ON, ReconciliationRepository::pupil, organizationId, birthdate);
  }

  /** The active pupil with this national identifier or student number, if born on that day. */
  public Optional<KnownPupil> ofIne(long organizationId, String ine, LocalDate birthdate) {
    return database.first(
        OF_INE,
        ReconciliationRepository::pupil,
        organizationId,
        ine,
        StudentIdentifier.of(organizationId, ine),
        birthdate);
  }

  /** The active pupil of this number, if the school is in the scope; held until the end. */
  public Optional<KnownPupil> hold(long learnerId, Collection<Long> scope) {
    return database.first(OF_SCOPE, ReconciliationRepository::pupil, learnerId, scope);
  }

  /** The account that signs in with this address. */
  public Optional<FoundAccount> account(String email) {
    return database.first(
        ACCOUNT,
        row ->
            new FoundAccount(
                row.number("id"), row.text("first_name"), row.text("last_name"), row.text("email")),
        email);
  }

  /** The login of an account. */
  public String login(long accountId) {
    return database
        .first("select email from account where id = ?", row -> row.text("email"), accountId)
        .orElse("");
  }

  /** Links the pupil; false when somebody was faster. */
  public boolean link(long learnerId, long accountId) {
    return database.update(LINK, accountId, learnerId) == 1;
  }

  /** Unlinks the pupil from this very account; false when the pupil no longer has it. */
  public boolean unlink(long learnerId, long accountId) {
    return database.update(UNLINK, learnerId, accountId) == 1;
  }

  /** Whether the pupil is taking a test right now. */
  public boolean takesATest(long learnerId) {
    return database.number(TESTS_UNDER_WAY, learnerId) > 0;
  }

  private static KnownPupil pupil(Row row) {
    return new KnownPupil(
        row.number("id"),
        row.text("first_name"),
        row.text("last_name"),
        row.text("preferred_last_name"),
        row.text("middle_name"),
        row.text("third_name"),
        row.numberOrNull("account_id"));
  }
}
