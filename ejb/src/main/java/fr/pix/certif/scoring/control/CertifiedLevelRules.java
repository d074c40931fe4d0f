package fr.pix.certif.scoring.control;

import static fr.pix.certif.scoring.control.Verdict.DOWNGRADED;
import static fr.pix.certif.scoring.control.Verdict.UNCERTIFIED;
import static fr.pix.certif.scoring.control.Verdict.VALIDATED;

import java.util.List;
import java.util.Optional;

/**
 * The table that decides the certified level of a competence (niveau certifié). A combination
 * without a row cannot be decided by the computer: that certification is for the jury.
 */
public final class CertifiedLevelRules {

  private static final int MOST = 3;

  private static final List<LevelRule> RULES =
      List.of(
          new LevelRule(1, 3, 3, 0, VALIDATED, VALIDATED, VALIDATED),
          new LevelRule(2, 3, 2, 0, VALIDATED, DOWNGRADED, DOWNGRADED),
          new LevelRule(3, 3, 2, 1, VALIDATED, VALIDATED, VALIDATED),
          new LevelRule(4, 3, 1, 0, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(5, 3, 1, 1, VALIDATED, DOWNGRADED, UNCERTIFIED),
          new LevelRule(6, 3, 1, 2, VALIDATED, VALIDATED, DOWNGRADED),
          new LevelRule(7, 3, 0, 0, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(8, 3, 0, 1, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(9, 3, 0, 2, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(10, 3, 0, 3, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(11, 2, 2, 0, VALIDATED, VALIDATED, VALIDATED),
          new LevelRule(12, 2, 1, 0, VALIDATED, DOWNGRADED, UNCERTIFIED),
          new LevelRule(13, 2, 1, 1, VALIDATED, VALIDATED, DOWNGRADED),
          new LevelRule(14, 2, 0, 0, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(15, 2, 0, 1, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(16, 2, 0, 2, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(17, 1, 1, 0, VALIDATED, VALIDATED, DOWNGRADED),
          new LevelRule(18, 1, 0, 0, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED),
          new LevelRule(19, 1, 0, 1, UNCERTIFIED, UNCERTIFIED, UNCERTIFIED));

  private static final LevelRule[] BY_COUNTS = byCounts();

  private CertifiedLevelRules() {}

  /** The rule for these counts of questions, right ones and neutralised ones, if there is one. */
  public static Optional<LevelRule> find(int challenges, int correct, int neutralised) {
    boolean known = isCounted(challenges) && isCounted(correct) && isCounted(neutralised);
    return known
        ? Optional.ofNullable(BY_COUNTS[place(challenges, correct, neutralised)])
        : Optional.empty();
  }

  /** The whole table, in its order. */
  public static List<LevelRule> all() {
    return RULES;
  }

  private static boolean isCounted(int count) {
    return count >= 0 && count <= MOST;
  }

  private static int place(int challenges, int correct, int neutralised) {
    return (challenges * (MOST + 1) + correct) * (MOST + 1) + neutralised;
  }

  private static LevelRule[] byCounts() {
    LevelRule[] rules = new LevelRule[place(MOST, MOST, MOST) + 1];
    for (LevelRule rule : RULES) {
      rules[place(rule.challenges(), rule.correct(), rule.neutralised())] = rule;
    }
    return rules;
  }
}
