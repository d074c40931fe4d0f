package fr.pix.certif.jury.control;

import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.control.ReportedQuestion;
import fr.pix.certif.issue.control.Resolution;
import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.Strictness;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one certification of a finalised session (jury automatique): first the questions that an
 * unfinished test left unanswered, then the issue reports in their order, then the score.
 */
public final class AutomaticJury {

  private final JuryCase juryCase;
  private final List<AskedChallenge> challenges;
  private final List<GivenAnswer> answers;
  private final List<GivenAnswer> acceptedAnswers = new ArrayList<>();

  private AutomaticJury(JuryCase juryCase) {
    this.juryCase = juryCase;
    challenges = new ArrayList<>(juryCase.attempt().challenges());
    answers = new ArrayList<>(juryCase.attempt().answers());
  }

  /** Decides of one certification; the case itself is left as it was. */
  public static JuryDecision decide(JuryCase juryCase) {
    return new AutomaticJury(juryCase).decide();
  }

  private JuryDecision decide() {
    if (!juryCase.completed()) {
      juryCase.abortReason().ifPresent(this::closeUnanswered);
    }
    List<JudgedReport> reports = judgeReports();
    Attempt attempt = juryCase.attempt();
    Attempt judged =
        new Attempt(attempt.profile(), challenges, answers, attempt.maxReachableLevel());
    return new JuryDecision(
        judged, acceptedAnswers, reports, juryCase.algorithm().score(judged, Strictness.STRICT));
  }

  private void closeUnanswered(AbortReason reason) {
    boolean[] answered = new boolean[challenges.size()];
    for (GivenAnswer answer : answers) {
      if (isDrawn(answer)) {
        answered[answer.question() - 1] = true;
      }
    }
    for (int place = 0; place < answered.length; place++) {
      if (!answered[place]) {
        AskedChallenge challenge = challenges.get(place);
        challenges.set(
            place, reason.neutralisesUnanswered() ? challenge.neutralise() : challenge.skip());
      }
    }
  }

  private List<JudgedReport> judgeReports() {
    if (juryCase.reports().isEmpty()) {
      return List.of();
    }
    List<Integer> answersInOrder = firstAnswers();
    List<JudgedReport> judged = new ArrayList<>(juryCase.reports().size());
    for (ReportToJudge report : juryCase.reports()) {
      judged.add(new JudgedReport(report.kind(), resolve(report, answersInOrder)));
    }
    return judged;
  }

  /** The places of the answers as the candidate counted them: a repeated one counts once. */
  private List<Integer> firstAnswers() {
    List<Integer> places = new ArrayList<>(answers.size());
    boolean[] seen = new boolean[challenges.size()];
    for (int place = 0; place < answers.size(); place++) {
      GivenAnswer answer = answers.get(place);
      if (!isDrawn(answer)) {
        places.add(place);
      } else if (!seen[answer.question() - 1]) {
        seen[answer.question() - 1] = true;
        places.add(place);
      }
    }
    return places;
  }

  private Resolution resolve(ReportToJudge report, List<Integer> answersInOrder) {
    int number = report.questionNumber();
    if (number < 1 || number > answersInOrder.size()) {
      return report.kind().strategy().resolve(number, null);
    }
    int place = answersInOrder.get(number - 1);
    GivenAnswer answer = answers.get(place);
    if (!isDrawn(answer)) {
      // An answer to a question never drawn: people must find out what happened.
      return Resolution.leftToJury();
    }
    var question =
        new ReportedQuestion(juryCase.traits().get(answer.question() - 1), answer.result());
    Resolution resolution = report.kind().strategy().resolve(number, question);
    apply(resolution, place);
    return resolution;
  }

  private void apply(Resolution resolution, int place) {
    GivenAnswer answer = answers.get(place);
    switch (resolution.effect()) {
      case QUESTION_NEUTRALISED ->
          challenges.set(answer.question() - 1, challenges.get(answer.question() - 1).neutralise());
      case ANSWER_ACCEPTED -> {
        GivenAnswer accepted = new GivenAnswer(answer.question(), AnswerResult.OK);
        answers.set(place, accepted);
        acceptedAnswers.add(accepted);
      }
      case LEFT_TO_JURY, NONE -> {
        // The test stays as it was.
      }
    }
  }

  private boolean isDrawn(GivenAnswer answer) {
    return answer.question() >= 1 && answer.question() <= challenges.size();
  }
}
