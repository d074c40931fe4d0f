package fr.pix.certif.jury.control;

import fr.pix.certif.framework.control.CompetenceCode;
import fr.pix.certif.positioning.control.Profile;
import fr.pix.certif.scoring.control.Verdict;
import fr.pix.certif.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A result given by hand (résultat saisi par le jury): the pix of each competence. The levels and
 * the total follow from them, so that a result never contradicts itself.
 *
 * @param pix by competence in the framework's order (16 places), null where not tested
 * @param maxReachableLevel the level that could be reached on the day of the test
 */
public record ManualMarks(List<Integer> pix, int maxReachableLevel) {

  public ManualMarks {
    pix = new ArrayList<>(pix);
    if (pix.size() != CompetenceCode.COUNT) {
      throw new IllegalArgumentException(pix.size() + " competences");
    }
  }

  /** What forbids keeping it; empty when it is acceptable. */
  public List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    int most = maxReachableLevel * Profile.PIX_PER_LEVEL;
    for (int i = 0; i < pix.size(); i++) {
      Integer value = pix.get(i);
      if (value != null && (value < 0 || value > most)) {
        violations.add(Violation.of("marks", "jury.pix-out-of-range", CompetenceCode.of(i), most));
      }
    }
    if (pix.stream().allMatch(Objects::isNull)) {
      violations.add(Violation.of("marks", "jury.no-mark"));
    }
    return violations;
  }

  /** The same competences, none of which earned anything. */
  public ManualMarks worthless() {
    return new ManualMarks(
        pix.stream()
            .map(value -> value == null ? null : Integer.valueOf(0))
            .collect(Collectors.toList()),
        maxReachableLevel);
  }

  /** The total of pix, 0 to 1,024. */
  public int score() {
    return pix.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
  }

  /** The level of each competence: -1 where nothing was earned, null where not tested. */
  public Integer[] levels() {
    return pix.stream().map(ManualMarks::level).toArray(Integer[]::new);
  }

  /** The pix of each competence, null where not tested. */
  public Integer[] scores() {
    return pix.toArray(Integer[]::new);
  }

  private static Integer level(Integer value) {
    if (value == null) {
      return null;
    }
    return value == 0
        ? Integer.valueOf(Verdict.UNCERTIFIED_LEVEL)
        : Integer.valueOf(value / Profile.PIX_PER_LEVEL);
  }
}
