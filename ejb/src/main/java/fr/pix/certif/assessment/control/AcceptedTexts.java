package fr.pix.certif.assessment.control;

import fr.pix.certif.shared.EditDistance;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The texts accepted in one field of a question, and what is forgiven in typing them. Built once a
 * question, used for every candidate.
 */
final class AcceptedTexts {

  /**
   * Beyond this, on either side, nothing is forgiven: no question expects so long a text, and
   * bringing one to the form in which it is compared would cost time that somebody could make us
   * waste.
   */
  private static final int LONGEST_TOLERATED = 200;

  /** One error for so many characters typed. */
  private static final int CHARACTERS_FOR_AN_ERROR = 4;

  private final List<String> solutions;
  private final List<String> tolerantSolutions;
  private final Set<Tolerance> tolerances;

  AcceptedTexts(Collection<String> solutions, Set<Tolerance> tolerances) {
    this.tolerances = Set.copyOf(tolerances);
    this.solutions =
        solutions.stream().map(text -> isLong(text) ? text : TypedText.normalise(text)).toList();
    this.tolerantSolutions =
        this.solutions.stream()
            .filter(text -> !isLong(text))
            .map(text -> TypedText.tolerate(text, tolerances))
            .toList();
  }

  /** Whether this is one of the texts, give or take what is forgiven. */
  boolean accept(String typed) {
    if (isLong(typed)) {
      return solutions.contains(typed);
    }
    String normalised = TypedText.normalise(typed);
    String tolerant = TypedText.tolerate(normalised, tolerances);
    if (tolerant.isEmpty()) {
      // Punctuation alone: had it been forgiven, "-" would be right where "+" is expected.
      return !normalised.isEmpty() && solutions.contains(normalised);
    }
    return tolerances.contains(Tolerance.TYPING_ERRORS)
        ? isCloseToASolution(tolerant)
        : tolerantSolutions.contains(tolerant);
  }

  private static boolean isLong(String text) {
    return text.length() > LONGEST_TOLERATED;
  }

  private boolean isCloseToASolution(String tolerant) {
    int errors = tolerant.length() / CHARACTERS_FOR_AN_ERROR;
    for (String solution : tolerantSolutions) {
      if (EditDistance.isWithin(errors, tolerant, solution)) {
        return true;
      }
    }
    return false;
  }
}
