package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.Verdict;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs of positioning and their answers. Every query stays within one account. */
@ApplicationScoped
public class PositioningRunRepository {

  private static final String COLUMNS =
      "select id, competence, ended_at, last_answered_at, level_before, answered, challenge_id from positioning_run";

  /** Of several runs of a competence the last one counts, unless it was reset. */
  private static final String LATEST =
      """
      select distinct on (competence) id, competence, ended_at, last_answered_at, level_before, answered, challenge_id
        from positioning_run where account_id = ? and reset_at is null
       order by competence, id desc""";

  private static final String START =
      """
      insert into positioning_run (account_id, competence, started_at, level_before, challenge_id)
      values (?, ?, ?, ?, ?) returning id as number""";

  private static final String ANSWERED =
      """
      update positioning_run
         set answered = answered + 1, last_answered_at = ?, challenge_id = ?::text,
             ended_at = case when ?::text is null then ?::timestamptz end
       where id = ?""";

  private static final String RESET =
      """
      update positioning_run set reset_at = ?, ended_at = coalesce(ended_at, ?), challenge_id = null
       where account_id = ? and competence = ? and reset_at is null""";

  private static final String MET =
      """
      select a.challenge_id from positioning_answer a join positioning_run r on r.id = a.run_id
       where r.account_id = ? and r.competence = ?""";

  @Inject Database database;

  /** An answer as it was kept. */
  public record GivenAnswer(String value, Verdict verdict) {

    static GivenAnswer of(Row row) {
      return new GivenAnswer(row.text("value"), Verdict.valueOf(row.text("verdict")));
    }
  }

  /** Lets no other positioning of the same person in before the transaction ends. */
  public void hold(long accountId) {
    database.number("select id as number from account where id = ? for no key update", accountId);
  }

  /** The run that counts in each competence where the person has begun. */
  public List<PositioningRun> latestOf(long accountId) {
    return database.list(LATEST, PositioningRun::of, accountId);
  }

  /** Whether the person has ever begun, even what was reset since. */
  public boolean anyOf(long accountId) {
    return database.number(
            "select count(*) as number from positioning_run where account_id = ?", accountId)
        > 0;
  }

  /** The run of this number if it is this account's and was not reset. */
  public Optional<PositioningRun> find(long runId, long accountId) {
    return database.first(
        COLUMNS + " where id = ? and account_id = ? and reset_at is null",
        PositioningRun::of,
        runId,
        accountId);
  }

  /** Begins a run with its first question; returns its number. */
  public long start(
      long accountId, int competence, int levelBefore, String challengeId, Instant at) {
    return database.number(START, accountId, competence, at, levelBefore, challengeId);
  }

  /** The answer given to a question of a run. */
  public Optional<GivenAnswer> answer(long runId, int questionNumber) {
    return database.first(
        "select value, verdict from positioning_answer where run_id = ? and question_number = ?",
        GivenAnswer::of,
        runId,
        questionNumber);
  }

  /**
   * Keeps the answer to the current question and moves on.
   *
   * @param nextChallengeId null when nothing is left to ask: the run ends
   */
  public void add(PositioningRun run, GivenAnswer answer, String nextChallengeId, Instant at) {
    database.update(
        "insert into positioning_answer values (?, ?, ?, ?, ?, ?)",
        run.id(),
        run.currentNumber(),
        run.challengeId(),
        answer.verdict(),
        answer.value(),
        at);
    database.update(ANSWERED, at, nextChallengeId, nextChallengeId, at, run.id());
  }

  /** Sets every run of a competence aside. */
  public void reset(long accountId, int competence, Instant at) {
    database.update(RESET, at, at, accountId, competence);
  }

  /** The challenges already answered in a competence, runs reset included. */
  public Set<String> challengesMet(long accountId, int competence) {
    return Set.copyOf(database.list(MET, row -> row.text("challenge_id"), accountId, competence));
  }
}
