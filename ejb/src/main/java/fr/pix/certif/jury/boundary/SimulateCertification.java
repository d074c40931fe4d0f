package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.control.IssueKind;
import fr.pix.certif.jury.control.AutomaticJury;
import fr.pix.certif.jury.control.JuryCase;
import fr.pix.certif.jury.control.JuryDecision;
import fr.pix.certif.jury.control.ReportToJudge;
import fr.pix.certif.jury.entity.CaseFile;
import fr.pix.certif.jury.entity.DeskResults;
import fr.pix.certif.jury.entity.KnownChallenges;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Simuler: what a certification that exists would become with other answers, another report or
 * other questions removed, by the rules of the night. Nothing is written.
 */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class SimulateCertification {

  @Inject DeskResults results;
  @Inject KnownChallenges challenges;
  @Inject Database database;

  /**
   * What is supposed instead of what happened.
   *
   * @param answers other results, by number of question; null takes the answer away
   * @param neutralised every question removed, by number
   * @param report a report made in addition, or null
   * @param questionNumber of that report, as the candidate counted; null when it is about none
   */
  public record Supposition(
      Map<Integer, AnswerResult> answers,
      Set<Integer> neutralised,
      IssueKind report,
      Integer questionNumber)
      implements Serializable {}

  /** What it is worth as it stands, and what it would be worth. */
  public record Comparison(JuryDecision now, JuryDecision supposed) {}

  public Comparison simulate(long certificationId, Supposition supposition) {
    JuryCase now = file(certificationId).standing(challenges.bank()).untouched();
    return new Comparison(
        AutomaticJury.decide(now), AutomaticJury.decide(supposed(now, supposition)));
  }

  private CaseFile file(long certificationId) {
    return database
        .first(
            "select session_id from certification where id = ?",
            row -> row.number("session_id"),
            certificationId)
        .flatMap(sessionId -> results.file(sessionId, certificationId))
        .orElseThrow(() -> Refusal.notFound("jury.certification-not-found"));
  }

  private static JuryCase supposed(JuryCase now, Supposition supposition) {
    Attempt attempt = now.attempt();
    List<ReportToJudge> reports = new ArrayList<>(now.reports());
    if (supposition.report() != null) {
      int question = supposition.questionNumber() == null ? 0 : supposition.questionNumber();
      reports.add(new ReportToJudge(supposition.report(), question));
    }
    return new JuryCase(
        now.algorithm(),
        new Attempt(
            attempt.profile(),
            challenges(attempt.challenges(), supposition.neutralised()),
            answers(attempt.answers(), supposition.answers()),
            attempt.maxReachableLevel()),
        now.traits(),
        now.completed(),
        now.abortReason(),
        reports);
  }

  private static List<AskedChallenge> challenges(List<AskedChallenge> asked, Set<Integer> removed) {
    List<AskedChallenge> challenges = new ArrayList<>();
    for (AskedChallenge each : asked) {
      challenges.add(
          new AskedChallenge(
              each.competence(),
              each.type(),
              removed.contains(challenges.size() + 1),
              each.skippedAutomatically()));
    }
    return challenges;
  }

  /** Answers keep the order of the test, in which they were given. */
  private static List<GivenAnswer> answers(
      List<GivenAnswer> given, Map<Integer, AnswerResult> others) {
    Map<Integer, AnswerResult> answers = new TreeMap<>();
    given.forEach(answer -> answers.put(answer.question(), answer.result()));
    others.forEach(
        (question, result) -> {
          if (result == null) {
            answers.remove(question);
          } else {
            answers.put(question, result);
          }
        });
    return answers.entrySet().stream()
        .map(answer -> new GivenAnswer(answer.getKey(), answer.getValue()))
        .toList();
  }
}
