package fr.pix.certif.learner.control;

import fr.pix.certif.shared.FoldedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that would keep a pupil out of the room on the day, or let in somebody else: to be
 * settled before.
 */
public record AccountConflict(Kind kind, LinkedPupil pupil) {

  /** What is wrong. */
  public enum Kind {
    /** The pupil joined a session with another account than the one linked. */
    JOINED_WITH_ANOTHER,
    /** The account bears other names than the pupil: a sibling's, perhaps. */
    OTHER_NAMES,
    /** Another school knows the account as somebody else. */
    SOMEBODY_ELSE_ELSEWHERE,
    /** Two pupils of the same names, born the same day: they cannot find themselves by names. */
    HOMONYM
  }

  private static final Comparator<AccountConflict> ORDER =
      Comparator.comparing(
              (AccountConflict conflict) -> conflict.pupil().nextSession(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(conflict -> conflict.pupil().division())
          .thenComparing(conflict -> conflict.pupil().pupil().lastName())
          .thenComparing(conflict -> conflict.pupil().pupil().id())
          .thenComparing(AccountConflict::kind);

  /** Every conflict among the pupils of a school, those expected soonest first. */
  public static List<AccountConflict> among(List<LinkedPupil> pupils) {
    Map<String, Integer> bearers = new HashMap<>();
    pupils.forEach(pupil -> bearers.merge(identity(pupil), 1, Integer::sum));
    List<AccountConflict> all = new ArrayList<>();
    for (LinkedPupil pupil : pupils) {
      if (pupil.joinedAs()) {
        all.add(new AccountConflict(Kind.JOINED_WITH_ANOTHER, pupil));
      }
      if (pupil.account() != null && !bearsItsNames(pupil)) {
        all.add(new AccountConflict(Kind.OTHER_NAMES, pupil));
      }
      if (pupil.otherIne() != null) {
        all.add(new AccountConflict(Kind.SOMEBODY_ELSE_ELSEWHERE, pupil));
      }
      if (pupil.account() == null && bearers.get(identity(pupil)) > 1) {
        all.add(new AccountConflict(Kind.HOMONYM, pupil));
      }
    }
    all.sort(ORDER);
    return all;
  }

  private static boolean bearsItsNames(LinkedPupil pupil) {
    return NameMatch.mayBe(pupil.pupil(), pupil.account().firstName(), pupil.account().lastName());
  }

  private static String identity(LinkedPupil pupil) {
    return FoldedName.of(pupil.pupil().lastName())
        + "|"
        + FoldedName.of(pupil.pupil().firstName())
        + "|"
        + pupil.birthdate();
  }
}
