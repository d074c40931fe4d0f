package fr.pix.certif.jury.control;

import fr.pix.certif.scoring.control.AskedChallenge;
import fr.pix.certif.scoring.control.Attempt;
import fr.pix.certif.scoring.control.GivenAnswer;
import fr.pix.certif.scoring.control.ScoringOutcome;
import fr.pix.certif.scoring.control.ScoringOutcome.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the automatic jury decided of one certification.
 *
 * @param attempt questions and answers as they now stand
 * @param acceptedAnswers the answers that became right
 * @param reports in the order of the case
 * @param scoring what the attempt is now worth
 */
public record JuryDecision(
    Attempt attempt,
    List<GivenAnswer> acceptedAnswers,
    List<JudgedReport> reports,
    ScoringOutcome scoring) {

  public JuryDecision {
    acceptedAnswers = List.copyOf(acceptedAnswers);
    reports = List.copyOf(reports);
  }

  /** The numbers, from 1, of all the questions removed from the computation. */
  public List<Integer> neutralisedQuestions() {
    return questions(AskedChallenge::neutralised);
  }

  /** The numbers, from 1, of all the questions that count as wrong without an answer. */
  public List<Integer> skippedQuestions() {
    return questions(AskedChallenge::skippedAutomatically);
  }

  /**
   * Whether the certification is cancelled because too few questions remain. Nothing is said of one
   * that could not be scored: whether it was cancelled before stays as it was.
   */
  public boolean cancelledByTrustRule() {
    return scoring instanceof Scored scored && !scored.trusted();
  }

  /** Whether a person of the jury must act on a report. */
  public boolean actionRequired() {
    return reports.stream().anyMatch(JudgedReport::actionRequired);
  }

  private List<Integer> questions(Predicate<AskedChallenge> chosen) {
    List<Integer> numbers = new ArrayList<>();
    int number = 1;
    for (AskedChallenge challenge : attempt.challenges()) {
      if (chosen.test(challenge)) {
        numbers.add(number);
      }
      number++;
    }
    return numbers;
  }
}
