package fr.pix.certif.scoring.control;

import fr.pix.certif.framework.control.ChallengeType;
import fr.pix.certif.framework.control.CompetenceCode;
import java.util.List;

/** The questions of an attempt counted, overall and by competence. */
final class Tally {

  private static final int MOST_CORRECT = 3;

  /** Below this number of questions, a question of dependent fields counts for two. */
  private static final int ENOUGH_CHALLENGES = 3;

  private final int[] drawn = new int[CompetenceCode.COUNT];
  private final int[] asked = new int[CompetenceCode.COUNT];
  private final int[] correct = new int[CompetenceCode.COUNT];
  private final int[] neutralised = new int[CompetenceCode.COUNT];
  private int total;
  private int totalUsable;
  private int totalCorrect;
  private boolean unanswered;

  private Tally() {}

  static Tally of(Attempt attempt, AnswerSheet sheet) {
    Tally tally = new Tally();
    List<AskedChallenge> challenges = attempt.challenges();
    for (int place = 0; place < challenges.size(); place++) {
      if (attempt.tests(place + 1)) {
        tally.drawn[challenges.get(place).competence()]++;
      }
    }
    for (int place = 0; place < challenges.size(); place++) {
      AskedChallenge challenge = challenges.get(place);
      if (tally.isTested(challenge)) {
        tally.count(challenge, sheet.at(place));
      }
    }
    return tally;
  }

  private boolean isTested(AskedChallenge challenge) {
    int competence = challenge.competence();
    return competence != AskedChallenge.OUTSIDE_FRAMEWORK && drawn[competence] > 0;
  }

  private void count(AskedChallenge challenge, AnswerResult answer) {
    total++;
    countOverall(challenge, answer);
    countInCompetence(challenge, answer);
  }

  /** Here a question counts for one, and an answer partly right for nothing. */
  private void countOverall(AskedChallenge challenge, AnswerResult answer) {
    if (challenge.neutralised()) {
      return;
    }
    if (answer != null || challenge.skippedAutomatically()) {
      totalUsable++;
    } else {
      unanswered = true;
    }
    if (answer == AnswerResult.OK) {
      totalCorrect++;
    }
  }

  private void countInCompetence(AskedChallenge challenge, AnswerResult answer) {
    int competence = challenge.competence();
    boolean countsForTwo = countsForTwo(challenge);
    int weight = countsForTwo ? 2 : 1;
    asked[competence] += weight;
    if (challenge.neutralised()) {
      neutralised[competence] += weight;
    } else if (answer == AnswerResult.OK) {
      correct[competence] += weight;
    } else if (answer == AnswerResult.PARTIALLY && countsForTwo) {
      correct[competence]++;
    }
  }

  private boolean countsForTwo(AskedChallenge challenge) {
    return challenge.type() == ChallengeType.QROCM_DEP
        && drawn[challenge.competence()] < ENOUGH_CHALLENGES;
  }

  /** Questions drawn for the competences tested. */
  int total() {
    return total;
  }

  ReproducibilityRate rate() {
    return new ReproducibilityRate(totalCorrect, totalUsable);
  }

  /** Whether a question that counts was left without answer nor excuse. */
  boolean hasUnanswered() {
    return unanswered;
  }

  int asked(int competence) {
    return asked[competence];
  }

  int correct(int competence) {
    return Math.min(correct[competence], MOST_CORRECT);
  }

  int neutralised(int competence) {
    return neutralised[competence];
  }
}
