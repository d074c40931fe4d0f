package fr.pix.certif.assessment.entity;

import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The answers of running tests: the path that every candidate of the country takes at once. One
 * statement looks, one statement answers, by primary keys; neither needs a transaction around it.
 *
 * <p>Answers are given in the order of the questions, so the highest number answered is how many
 * are.
 */
@ApplicationScoped
public class AnswerRepository {

  private static final String TEST =
      """
      select c.id, c.first_name, c.last_name, c.state, s.finalized_at is not null as finalized,
             c.created_at, d.extra_time_percentage,
             (select coalesce(max(question_number), 0) from answer where certification_id = c.id) as answered,
             (select value from answer where certification_id = c.id and question_number = ?) as stored_value
        from certification c
        join session s on s.id = c.session_id
        join candidate d on d.id = c.candidate_id
       where c.id = ? and c.account_id = ?""";

  /**
   * Checks all that is asked of an answer in the statement that writes it. The lock is the weakest
   * that a finalisation and the end of a test wait for; when the statement has waited for one of
   * them, it reads the two rows again. Once either is done, no answer comes in any more.
   */
  private static final String ADD =
      "with test as materialized ("
          + TEST
          + """
             for key share of s, c),
           added as (
             insert into answer (certification_id, question_number, result, value, answered_at)
             select id, ?, ?, ?, ? from test where state = 'STARTED' and not finalized and answered = ? - 1
             on conflict do nothing returning question_number)
      select * from test where exists (select from added)""";

  private static final String COMPLETE =
      """
      update certification c
         set state = 'COMPLETED', completed_at = ?, version = version + 1
       where c.id = ? and c.account_id = ? and c.state = 'STARTED'
         and (select questions from certification_draw where certification_id = c.id)
             = (select count(*) from answer where certification_id = c.id)""";

  private static final String LOCK_SESSION =
      """
      select c.algorithm from session s join certification c on c.session_id = s.id
       where c.id = ? and c.account_id = ? for share of s""";

  @Inject Database database;
  @Inject Draws draws;

  /** An answer to be stored. */
  public record NewAnswer(int questionNumber, AnswerResult result, String value, Instant at) {}

  /**
   * A test of this account, and what was answered to this question; nothing for a foreign or
   * missing one.
   */
  public Optional<RunningTest> find(long certificationId, long accountId, int questionNumber) {
    return draws
        .of(certificationId, accountId)
        .flatMap(
            draw ->
                database.first(
                    TEST,
                    row -> RunningTest.of(row, draw),
                    questionNumber,
                    certificationId,
                    accountId));
  }

  /**
   * Stores an answer, and gives the test with its next question; nothing when the test does not
   * take the answer, already has it, is foreign or missing.
   */
  public Optional<RunningTest> add(long certificationId, long accountId, NewAnswer answer) {
    return draws
        .of(certificationId, accountId)
        .flatMap(
            draw ->
                database.first(
                    ADD,
                    row -> RunningTest.of(row, draw).next(),
                    answer.questionNumber(),
                    certificationId,
                    accountId,
                    answer.questionNumber(),
                    answer.result().code(),
                    answer.value(),
                    answer.at(),
                    answer.questionNumber()));
  }

  /** Completes a test whose every question is answered; false when it could not be. */
  public boolean complete(long certificationId, long accountId, Instant at) {
    return database.update(COMPLETE, at, certificationId, accountId) == 1;
  }

  /**
   * Keeps the session of a test from being finalised until the transaction ends; tells the
   * algorithm of the test, nothing for a foreign or missing one.
   */
  public Optional<String> holdSession(long certificationId, long accountId) {
    return database.first(LOCK_SESSION, row -> row.text("algorithm"), certificationId, accountId);
  }
}
