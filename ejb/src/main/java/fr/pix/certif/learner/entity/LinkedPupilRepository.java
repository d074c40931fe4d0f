package fr.pix.certif.learner.entity;

import fr.pix.certif.learner.control.KnownPupil;
import fr.pix.certif.learner.control.LinkedPupil;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The pupils of a school with their accounts, as a whole. */
@ApplicationScoped
public class LinkedPupilRepository {

  private static final String PUPILS =
      """
      select l.id, l.first_name, l.last_name, l.preferred_last_name, l.middle_name, l.third_name, l.account_id,
             l.division, l.birthdate, a.first_name as account_first_name, a.last_name as account_last_name, a.email,
             e.ine as other_ine, coalesce(k.joined_as, false) as joined_as, k.next_session
        from learner l
        left join account a on a.id = l.account_id
        left join (select m.account_id, m.id, max(o.ine) as ine
                     from learner m join learner o on o.account_id = m.account_id and o.ine <> m.ine
                                                and o.ine not like '{student}%' and m.ine not like '{student}%'
                    where m.organization_id = ? group by m.account_id, m.id) e on e.id = l.id
        left join (select c.learner_id, bool_or(c.account_id <> m.account_id) as joined_as,
                          min(s.date) filter (where s.date >= ?) as next_session
                     from learner m
                     join candidate c on c.learner_id = m.id
                     join session s on s.id = c.session_id and s.finalized_at is null
                    where m.organization_id = ? group by c.learner_id) k on k.learner_id = l.id
       where l.organization_id = ? and l.organization_id = any (?) and not l.disabled"""
          .replace("{student}", StudentIdentifier.PREFIX);

  @Inject Database database;

  /** Every active pupil of the school, if it is in the scope. */
  public List<LinkedPupil> all(long organizationId, LocalDate today, Collection<Long> scope) {
    return database.list(
        PUPILS,
        LinkedPupilRepository::pupil,
        organizationId,
        today,
        organizationId,
        organizationId,
        scope);
  }

  private static LinkedPupil pupil(Row row) {
    Long accountId = row.numberOrNull("account_id");
    return new LinkedPupil(
        new KnownPupil(
            row.number("id"),
            row.text("first_name"),
            row.text("last_name"),
            row.text("preferred_last_name"),
            row.text("middle_name"),
            row.text("third_name"),
            accountId),
        row.text("division"),
        row.date("birthdate"),
        accountId == null
            ? null
            : new LinkedPupil.Account(
                row.text("account_first_name"), row.text("account_last_name"), row.text("email")),
        row.text("other_ine"),
        row.flag("joined_as"),
        row.date("next_session"));
  }
}
