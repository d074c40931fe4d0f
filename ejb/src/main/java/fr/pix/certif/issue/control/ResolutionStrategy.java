package fr.pix.certif.issue.control;

import fr.pix.certif.scoring.control.AnswerResult;
import java.util.function.Predicate;

/**
 * How the automatic jury settles a report (résolution automatique), when its session is finalised:
 * a question that could not be answered fairly is removed from the computation, once its content
 * bears the report out.
 */
public enum ResolutionStrategy {
  /** Nothing a computer can tell. */
  LEAVE_TO_JURY(traits -> true, ""),
  /** The cause is outside of the question. */
  NEUTRALISE(traits -> true, ""),
  NEUTRALISE_IF_ILLUSTRATED(
      ChallengeTraits::isIllustrated, "elle ne contient ni image ni application/simulateur"),
  NEUTRALISE_IF_ATTACHED(
      ChallengeTraits::attachment, "elle ne contient pas de fichier à télécharger"),
  NEUTRALISE_IF_TIMED(ChallengeTraits::timed, "elle n'est pas chronométrée"),
  /** An answer given after leaving the page is accepted rather than removed. */
  FORGIVE_LOST_FOCUS(ChallengeTraits::focused, "ce n'est pas une question focus");

  private static final String ANSWERED_RIGHT = "la réponse est correcte";
  private static final String FOCUS_KEPT =
      "la réponse n'a pas été abandonnée ou le focus n'a pas été perdu";

  private final Predicate<ChallengeTraits> precondition;
  private final String reasonOtherwise;

  ResolutionStrategy(Predicate<ChallengeTraits> precondition, String reasonOtherwise) {
    this.precondition = precondition;
    this.reasonOtherwise = reasonOtherwise;
  }

  /**
   * Settles one report.
   *
   * @param questionNumber the number that the centre gave
   * @param question the question that the candidate answered under this number; null when there is
   *     none
   */
  public Resolution resolve(int questionNumber, ReportedQuestion question) {
    if (this == LEAVE_TO_JURY) {
      return Resolution.leftToJury();
    }
    if (question == null) {
      return Resolution.noSuchQuestion(questionNumber);
    }
    if (!precondition.test(question.traits())) {
      return Resolution.notNeutralised(reasonOtherwise);
    }
    return switch (this) {
      case FORGIVE_LOST_FOCUS -> forgiveLostFocus(question.answer());
      case NEUTRALISE_IF_TIMED -> neutraliseEvenLate(question.answer());
      default -> neutralise(question.answer());
    };
  }

  private static Resolution forgiveLostFocus(AnswerResult answer) {
    return switch (answer) {
      case FOCUSED_OUT -> Resolution.accepted();
      case ABAND -> Resolution.neutralised();
      default -> Resolution.notNeutralised(FOCUS_KEPT);
    };
  }

  /** A right answer given late is what a candidate with extra time complains of. */
  private static Resolution neutraliseEvenLate(AnswerResult answer) {
    return answer == AnswerResult.TIMEDOUT ? Resolution.neutralised() : neutralise(answer);
  }

  private static Resolution neutralise(AnswerResult answer) {
    return switch (answer) {
      case KO, ABAND, PARTIALLY -> Resolution.neutralised();
      case OK, TIMEDOUT, FOCUSED_OUT -> Resolution.notNeutralised(ANSWERED_RIGHT);
    };
  }
}
