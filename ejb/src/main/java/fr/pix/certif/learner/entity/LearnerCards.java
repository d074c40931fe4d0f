package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.Pupil.Studies;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a school knows of one of its pupils. */
@ApplicationScoped
public class LearnerCards {

  private static final String CARD =
      """
      select l.id, l.organization_id, o.name as organization_name, o.type = 'SUP' as student, l.ine, l.last_name, l.preferred_last_name,
             l.first_name, l.middle_name, l.third_name, l.birthdate, l.division, l.email as student_email, l.component,
             l.teaching_team, l.diploma, l.study_scheme, l.account_id, a.email,
             a.first_name as account_first_name, a.last_name as account_last_name
        from learner l
        join organization o on o.id = l.organization_id
        left join account a on a.id = l.account_id
       where l.id = ? and l.organization_id = any (?) and not l.disabled""";

  @Inject Database database;

  /**
   * One pupil.
   *
   * @param student whether the organisation is a university
   * @param ine of a student, the student number
   * @param firstNames all of them, as the file of the school has them
   * @param account null as long as no account is reconciled with the pupil
   */
  public record LearnerCard(
      long id,
      long organizationId,
      String organizationName,
      boolean student,
      String ine,
      String lastName,
      String preferredLastName,
      List<String> firstNames,
      LocalDate birthdate,
      String division,
      Studies studies,
      LearnerAccount account) {}

  /** The account of a pupil. */
  public record LearnerAccount(long id, String login, String firstName, String lastName) {}

  /** The active pupil of this number, if the school is in the scope. */
  public Optional<LearnerCard> find(long learnerId, Collection<Long> scope) {
    return database.first(CARD, LearnerCards::card, learnerId, scope);
  }

  private static LearnerCard card(Row row) {
    Long account = row.numberOrNull("account_id");
    return new LearnerCard(
        row.number("id"),
        row.number("organization_id"),
        row.text("organization_name"),
        row.flag("student"),
        StudentIdentifier.shown(row.text("ine")),
        row.text("last_name"),
        row.text("preferred_last_name"),
        Stream.of(row.text("first_name"), row.text("middle_name"), row.text("third_name"))
            .filter(name -> name != null)
            .collect(Collectors.toUnmodifiableList()),
        row.date("birthdate"),
        row.text("division"),
        new Studies(
            row.text("student_email"),
            row.text("component"),
            row.text("teaching_team"),
            row.text("diploma"),
            row.text("study_scheme")),
        account == null
            ? null
            : new LearnerAccount(
                account,
                row.text("email"),
                row.text("account_first_name"),
                row.text("account_last_name")));
  }
}
