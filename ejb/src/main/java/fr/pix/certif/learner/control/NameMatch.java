package fr.pix.certif.learner.control;

import fr.pix.certif.shared.EditDistance;
import fr.pix.certif.shared.FoldedName;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds the pupil who says who they are among those born on the same day: by equal names first,
 * then with a typing error in four letters at most. One of the pupil's first names and one of their
 * last names have to match. Two pupils who match are never decided between.
 *
 * <p>Rule: reference system, reconciliation of a pupil with an account.
 */
public final class NameMatch {

  private NameMatch() {}

  /**
   * The pupils who match: one is the answer, several are homonyms or twins whom names do not tell
   * apart, none is nobody.
   *
   * @param sameBirthdate the pupils born on the day given
   */
  public static List<KnownPupil> find(
      List<KnownPupil> sameBirthdate, String firstName, String lastName) {
    List<KnownPupil> equal = matching(sameBirthdate, firstName, lastName, NameMatch::equalTo);
    return equal.isEmpty() ? matching(sameBirthdate, firstName, lastName, NameMatch::near) : equal;
  }

  /** Whether a person of these names may be this pupil. */
  public static boolean mayBe(KnownPupil pupil, String firstName, String lastName) {
    return !find(List.of(pupil), firstName, lastName).isEmpty();
  }

  private static List<KnownPupil> matching(
      List<KnownPupil> pupils,
      String firstName,
      String lastName,
      BiPredicate<String, String> alike) {
    String first = FoldedName.of(firstName);
    String last = FoldedName.of(lastName);
    return pupils.stream()
        .filter(pupil -> any(pupil.firstNames(), first, alike))
        .filter(pupil -> any(pupil.lastNames(), last, alike))
        .toList();
  }

  private static boolean any(
      Stream<String> names, String typed, BiPredicate<String, String> alike) {
    return !typed.isEmpty()
        && names
            .map(FoldedName::of)
            .filter(name -> !name.isEmpty())
            .anyMatch(name -> alike.test(typed, name));
  }

  private static boolean equalTo(String typed, String known) {
    return typed.equals(known);
  }

  /** The errors allowed are a quarter of what was typed. */
  private static boolean near(String typed, String known) {
    return EditDistance.isWithin(typed.length() / 4, typed, known);
  }
}
