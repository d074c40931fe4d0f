package fr.pix.certif.learner;

import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Pupils of a base, all born the same day. */
@ApplicationScoped
public class LearnerFixture {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject Fixture fixture;
  @Inject Database database;
  @Inject Clock clock;

  /** A pupil without account. */
  public long aPupil(School school, String lastName, String firstName, String division) {
    return fixture.id(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, division, updated_at)
        values (?, ?, ?, ?, date '2011-02-01', ?, ?) returning id""",
        school.organizationId(),
        "L%09dL".formatted(NEXT.getAndIncrement()),
        lastName,
        firstName,
        division,
        clock.instant());
  }

  /** A profile with so many competences at level 1. */
  public void reaches(long learnerId, int competences) {
    long profile =
        fixture.id(
            """
            insert into profile (ine, as_of, certifiable_competences)
            select ine, ?, ? from learner where id = ? returning id""",
            clock.instant(),
            competences,
            learnerId);
    database.update(
        """
        insert into profile_competence (profile_id, competence, pix)
        select ?, code, 8 from unnest(array['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1'])
          with ordinality as c (code, place) where place <= ?""",
        profile,
        competences);
  }

  /** The national identifier of a pupil. */
  public String ine(long learnerId) {
    return database
        .first("select ine from learner where id = ?", row -> row.text("ine"), learnerId)
        .orElseThrow();
  }

  /** The account reconciled with a pupil; 0 for none. */
  public long account(long learnerId) {
    return database.number(
        "select coalesce(account_id, 0) as number from learner where id = ?", learnerId);
  }

  /** With what an account signs in. */
  public String email(long accountId) {
    return database
        .first("select email from account where id = ?", row -> row.text("email"), accountId)
        .orElseThrow();
  }
}
