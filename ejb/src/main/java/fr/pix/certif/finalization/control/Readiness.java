package fr.pix.certif.finalization.control;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a session may be finalised, and what is missing otherwise. Candidates who started no test
 * are absent: nothing is asked about them.
 */
public record Readiness(boolean started, List<String> withoutReason, List<Long> needlessReasons)
    implements Serializable {

  public Readiness {
    withoutReason = List.copyOf(withoutReason);
    needlessReasons = List.copyOf(needlessReasons);
  }

  /** What can be said of a session whose tests ended so. */
  public static Readiness of(List<TestEnd> tests) {
    return new Readiness(
        !tests.isEmpty(),
        tests.stream().filter(TestEnd::lacksReason).map(TestEnd::candidate).toList(),
        tests.stream().filter(TestEnd::hasNeedlessReason).map(TestEnd::certificationId).toList());
  }

  /** The candidates whose unfinished test nobody has explained yet, in a line. */
  public String namesWithoutReason() {
    return String.join(", ", withoutReason);
  }

  public boolean ready() {
    return started && withoutReason.isEmpty() && needlessReasons.isEmpty();
  }
}
