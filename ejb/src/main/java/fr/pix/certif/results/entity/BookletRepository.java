package fr.pix.certif.results.entity;

import fr.pix.certif.results.control.BookletLine;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the booklets of a school take over of its pupils' certifications: one query a school. */
@ApplicationScoped
public class BookletRepository {

  /**
   * A pupil's certifications are those of the account, taken wherever it was, and those for which
   * the school enrolled the pupil.
   */
  private static final String LINES =
      """
      with pupil as (
             select l.* from learner l join organization o on o.id = l.organization_id
              where upper(o.external_id) = upper(?) and not l.disabled),
           taken as (
             select p.id as learner_id, c.id from pupil p join certification c on c.account_id = p.account_id
              union
             select p.id, c.id from pupil p join candidate k on k.learner_id = p.id join certification c on c.candidate_id = k.id),
           newest as (
             select distinct on (t.learner_id)
                    t.learner_id, c.id, c.created_at, c.verification_code, s.center_name, s.published_at,
                    r.status, r.pix_score, r.mark_levels
               from taken t
               join certification c on c.id = t.id
               join session s on s.id = c.session_id
               join certification_result r on r.id = c.current_result_id
              where not c.cancelled and array_remove(r.mark_levels, null) <> '{}'
              order by t.learner_id, c.created_at desc, c.id desc)
      select n.*, p.ine, p.last_name, p.first_name, p.middle_name, p.third_name, p.birthdate
        from newest n join pupil p on p.id = n.learner_id
       order by\s"""
          + NameOrder.of("p")
          + ", p.id";

  @Inject Database database;

  /**
   * The pupils of a school who have a result, one line each, by last then first name.
   *
   * @param uai the national number of the school, in any letter case
   */
  public List<BookletLine> linesOf(String uai) {
    return database.list(LINES, BookletRepository::line, uai);
  }

  private static BookletLine line(Row row) {
    return new BookletLine(
        row.number("id"),
        new BookletLine.Pupil(
            row.text("ine"),
            row.text("last_name"),
            row.text("first_name"),
            row.text("middle_name"),
            row.text("third_name"),
            row.date("birthdate")),
        row.instant("created_at"),
        row.text("verification_code"),
        row.text("center_name"),
        Optional.ofNullable(row.instant("published_at"))
            .map(
                publishedAt ->
                    new BookletLine.Result(
                        ResultStatus.valueOf(row.text("status")),
                        row.integer("pix_score"),
                        Arrays.asList(row.integers("mark_levels")),
                        publishedAt)));
  }
}
