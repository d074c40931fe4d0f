package fr.pix.certif.assessment.entity;

import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The answers of running tests: the path that every candidate of the country takes at once. One
 * read, one write, by primary keys.
 *
 * <p>Answers are given in the order of the questions, so the highest number answered is how many
 * are.
 */
@ApplicationScoped
public class AnswerRepository {

  private static final String FIND =
      """
      select c.id, c.first_name, c.last_name, c.state, s.finalized_at is not null as finalized,
             cardinality(c.challenge_ids) as count, a.answered, c.created_at, d.extra_time_percentage,
             c.challenge_ids[a.answered + 1] as challenge_id,
             c.challenge_ids[a.answered + 2] as following_id,
             (select value from answer where certification_id = c.id and question_number = ?) as stored_value
        from certification c
        join session s on s.id = c.session_id
        join candidate d on d.id = c.candidate_id
       cross join lateral (select coalesce(max(question_number), 0) as answered
                             from answer where certification_id = c.id) a
       where c.id = ? and c.account_id = ?""";

  /**
   * Checks again, in the statement that writes, all that another request may have changed since the
   * test was read. The lock is the weakest that a finalisation and the end of a test wait for: once
   * either is done, no answer comes in any more.
   */
  private static final String ADD =
      """
      insert into answer (certification_id, question_number, result, value, answered_at)
      select c.id, ?, ?, ?, ?
        from certification c
        join session s on s.id = c.session_id
       where c.id = ? and c.account_id = ? and c.state = 'STARTED' and s.finalized_at is null
         and ? = 1 + (select coalesce(max(question_number), 0) from answer where certification_id = c.id)
         for key share of s, c
      on conflict do nothing""";

  private static final String COMPLETE =
      """
      update certification c
         set state = 'COMPLETED', completed_at = ?, version = version + 1
       where c.id = ? and c.account_id = ? and c.state = 'STARTED'
         and cardinality(c.challenge_ids) = (select count(*) from answer where certification_id = c.id)""";

  private static final String LOCK_SESSION =
      """
      select c.algorithm from session s join certification c on c.session_id = s.id
       where c.id = ? and c.account_id = ? for share of s""";

  @Inject Database database;

  /** An answer to be stored. */
  public record NewAnswer(int questionNumber, AnswerResult result, String value, Instant at) {}

  /**
   * A test of this account, and what was answered to this question; nothing for a foreign or
   * missing one.
   */
  public Optional<RunningTest> find(long certificationId, long accountId, int questionNumber) {
    return database.first(FIND, RunningTest::of, questionNumber, certificationId, accountId);
  }

  /** Stores an answer; false when the test does not take it, or already has it. */
  public boolean add(long certificationId, long accountId, NewAnswer answer) {
    return database.update(
            ADD,
            answer.questionNumber(),
            answer.result().code(),
            answer.value(),
            answer.at(),
            certificationId,
            accountId,
            answer.questionNumber())
        == 1;
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
