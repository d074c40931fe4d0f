package fr.pix.certif.jury.entity;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.jury.control.JudgedCertification.Standing;
import fr.pix.certif.jury.control.ManualMarks;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.CompetenceMark;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import fr.pix.certif.scoring.control.Strictness;
import fr.pix.certif.scoring.control.Verdict;
import fr.pix.certif.scoring.entity.CertificationResults;
import fr.pix.certif.scoring.entity.NewResult;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Appends the results that decisions of the jury lead to. Former results stay: the desk shows them
 * in order, with what each was drawn from.
 */
@ApplicationScoped
public class DeskResults {

  private static final String POINT =
      """
      update certification set current_result_id = ?, cancelled = coalesce(cancelled_by_jury, ?) where id = ?""";

  private static final String SIGN = "update certification_result set decided_by = ? where id = ?";

  private static final String BY_HAND =
      """
      insert into certification_result
        (certification_id, created_at, emitter, status, pix_score, correct_rate, mark_levels, mark_scores, decided_by)
      values (?, ?, ?, ?, ?, 0, ?::smallint[], ?::smallint[], ?) returning id as number""";

  /**
   * A result given by hand has no rate: what was acquired stays if it is obtained, and is lost if
   * not.
   */
  private static final String CARRY_OVER =
      """
      insert into complementary_result (result_id, key, verdict)
      select ?, b.key, case when ? or b.verdict = 'NOT_PASSED' then b.verdict else 'NOT_ACQUIRED' end
        from certification c join complementary_result b on b.result_id = c.current_result_id
       where c.id = ?""";

  @Inject Database database;
  @Inject JuryFiles files;
  @Inject KnownChallenges challenges;
  @Inject CertificationResults results;
  @Inject Clock clock;

  /** Scores a certification as it now stands; the jury's cancellation holds whatever comes out. */
  public ScoringOutcome rescore(DeskCertification certification, long accountId) {
    CaseFile file = caseFile(certification);
    ScoringOutcome outcome = score(standing(file));
    append(certification, NewResult.NEUTRALISATION, outcome, file, accountId);
    return outcome;
  }

  /** Appends a result that earns nothing: a fraud was established. */
  public void rejectForFraud(DeskCertification certification, long accountId) {
    CaseFile file = caseFile(certification);
    if (score(standing(file)) instanceof Scored scored) {
      append(certification, NewResult.FRAUD, nothingEarned(scored), file, accountId);
    } else {
      byHand(
          certification,
          NewResult.FRAUD,
          ResultStatus.REJECTED,
          new Integer[CompetenceCode.COUNT],
          new Integer[CompetenceCode.COUNT],
          accountId);
    }
  }

  /** Appends a result given by hand. */
  public void decide(
      DeskCertification certification, ResultStatus status, ManualMarks marks, long accountId) {
    byHand(certification, NewResult.JURY, status, marks.levels(), marks.scores(), accountId);
  }

  private CaseFile caseFile(DeskCertification certification) {
    return file(certification.sessionId(), certification.id()).orElseThrow();
  }

  private Standing standing(CaseFile file) {
    return file.standing(challenges.bank());
  }

  private static ScoringOutcome score(Standing standing) {
    return standing
        .untouched()
        .algorithm()
        .score(standing.untouched().attempt(), Strictness.STRICT);
  }

  /** The file of one certification of a session. */
  public Optional<CaseFile> file(long sessionId, long certificationId) {
    return files.cases(List.of(sessionId)).stream()
        .filter(each -> each.certification().id() == certificationId)
        .findFirst();
  }

  private void append(
      DeskCertification certification,
      String emitter,
      ScoringOutcome outcome,
      CaseFile file,
      long accountId) {
    boolean untrusted =
        outcome instanceof Scored scored ? !scored.trusted() : certification.standing().cancelled();
    boolean cancelled =
        certification.cancelledByJury() == null ? untrusted : certification.cancelledByJury();
    Attempt attempt = standing(file).untouched().attempt();
    // The computer's words on a cancellation are not the jury's, who gave its own.
    boolean told = cancelled && certification.cancelledByJury() == null;
    NewResult result =
        new NewResult(
            certification.id(),
            emitter,
            outcome,
            attempt.profile(),
            told,
            file.certification().complementary(outcome, attempt, challenges.bank()));
    long resultId = results.append(List.of(result), null).get(certification.id());
    database.update(SIGN, accountId, resultId);
    database.update(POINT, resultId, untrusted, certification.id());
  }

  private void byHand(
      DeskCertification certification,
      String emitter,
      ResultStatus status,
      Integer[] levels,
      Integer[] scores,
      long accountId) {
    int score = 0;
    for (Integer pix : scores) {
      score += status == ResultStatus.VALIDATED && pix != null ? pix : 0;
    }
    long resultId =
        database.number(
            BY_HAND,
            certification.id(),
            clock.instant(),
            emitter,
            status,
            score,
            places(levels),
            places(scores),
            accountId);
    database.update(CARRY_OVER, resultId, status == ResultStatus.VALIDATED, certification.id());
    // A result given by people is trusted: only they cancel it.
    database.update(POINT, resultId, false, certification.id());
  }

  private static Scored nothingEarned(Scored scored) {
    List<CompetenceMark> marks =
        scored.marks().stream()
            .map(
                mark ->
                    new CompetenceMark(
                        mark.competence(),
                        Verdict.UNCERTIFIED_LEVEL,
                        0,
                        mark.asked(),
                        mark.correct(),
                        mark.neutralised(),
                        Optional.empty()))
            .toList();
    return new Scored(scored.rate(), scored.asked(), 0, marks);
  }

  private static String places(Integer[] values) {
    return Arrays.toString(values).replace('[', '{').replace(']', '}');
  }
}
