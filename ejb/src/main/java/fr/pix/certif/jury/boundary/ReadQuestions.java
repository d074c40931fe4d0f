package fr.pix.certif.jury.boundary;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.jury.control.ReadableAnswer;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads, for the staff, every question of a certification and what was answered. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadQuestions {

  private static final String QUESTIONS =
      """
      select q.number::int as number, q.challenge_id, split_part(d.competence_indexes, ' ', q.number::int)::int as competence,
             q.number = any(c.neutralized_questions) as neutralised, q.number = any(c.skipped_questions) as skipped,
             a.value, a.result, a.answered_at,
             case when a.certification_id is not null
                  then row_number() over (partition by a.certification_id order by a.answered_at, a.question_number)::int
             end as answer_rank
        from certification c
        join certification_draw d on d.certification_id = c.id
       cross join unnest(string_to_array(d.challenge_ids, ' ')) with ordinality as q (challenge_id, number)
        left join answer a on a.certification_id = c.id and a.question_number = q.number
       where c.id = ?
       order by q.number""";

  @Inject Database database;
  @Inject ContentCatalog catalog;

  /** The questions in the order of the test; none for a certification that does not exist. */
  public List<AskedQuestion> read(long certificationId) {
    return database.list(QUESTIONS, this::question, certificationId);
  }

  private AskedQuestion question(Row row) {
    String challengeId = row.text("challenge_id");
    Content content = catalog.contentWith(challengeId);
    Challenge challenge = content.challenge(challengeId).orElse(null);
    Competence subject =
        content.subject(row.integer("competence"), challenge == null ? null : challenge.skillId());
    Integer result = row.integerOrNull("result");
    String value = row.text("value");
    return new AskedQuestion(
        row.integer("number"),
        row.integerOrNull("answer_rank"),
        challengeId,
        subject.code(),
        subject.name(),
        challenge == null ? null : challenge.instruction(),
        value == null ? List.of() : ReadableAnswer.given(challenge, value),
        challenge == null ? List.of() : ReadableAnswer.expected(challenge),
        result == null ? null : AnswerResult.ofCode(result),
        row.instant("answered_at"),
        row.flag("neutralised"),
        row.flag("skipped"));
  }
}
