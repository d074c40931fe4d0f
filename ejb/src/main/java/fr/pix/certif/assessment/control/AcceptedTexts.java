package fr.pix.certif.assessment.control;

import fr.pix.certif.shared.EditDistance;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts accepted in one field of a question, and what is forgiven in typing them. Built once a
 * question, used for every candidate.
 */
final class AcceptedTexts {

  /**
   * Beyond this, once all else is forgiven, no typing error is: no question expects so long a text,
   * and counting errors in one would cost time that somebody could make us waste.
   */
  private static final int LONGEST_WITH_ERRORS = 200;

  /** One error for so many characters typed. */
  private static final int CHARACTERS_FOR_AN_ERROR = 4;

  private final Set<String> solutions = new HashSet<>();
  private final Set<String> tolerantSolutions = new HashSet<>();
  private final List<String> shortSolutions;
  private final Set<Tolerance> tolerances;

  AcceptedTexts(Collection<String> solutions, Set<Tolerance> tolerances) {
    this.tolerances = Set.copyOf(tolerances);
    for (String solution : solutions) {
      TypedText text = TypedText.of(solution, tolerances);
      this.solutions.add(text.normalised());
      tolerantSolutions.add(text.tolerant());
    }
    shortSolutions =
        tolerantSolutions.stream().filter(text -> text.length() <= LONGEST_WITH_ERRORS).toList();
  }

  /** A text as these compare it: read once, however many solutions it is compared with. */
  TypedText read(String typed) {
    return TypedText.of(typed, tolerances);
  }

  /** Whether this is one of the texts, give or take what is forgiven. */
  boolean accept(String typed) {
    return accept(read(typed));
  }

  /** The same of a text read by these, or by others with the same tolerances. */
  boolean accept(TypedText typed) {
    if (typed.tolerant().isEmpty()) {
      // Punctuation alone: had it been forgiven, "-" would be right where "+" is expected.
      return !typed.normalised().isEmpty() && solutions.contains(typed.normalised());
    }
    return tolerantSolutions.contains(typed.tolerant())
        || tolerances.contains(Tolerance.TYPING_ERRORS) && isCloseToASolution(typed.tolerant());
  }

  private boolean isCloseToASolution(String tolerant) {
    if (tolerant.length() > LONGEST_WITH_ERRORS) {
      return false;
    }
    int errors = tolerant.length() / CHARACTERS_FOR_AN_ERROR;
    for (String solution : shortSolutions) {
      if (EditDistance.isWithin(errors, tolerant, solution)) {
        return true;
      }
    }
    return false;
  }
}
