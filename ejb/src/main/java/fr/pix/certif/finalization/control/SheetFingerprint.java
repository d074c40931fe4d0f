package fr.pix.certif.finalization.control;

import fr.pix.certif.shared.Digest;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody saw of a session before handing it over: how its tests ended, what was reported,
 * which papers were joined. Two of the same session that differ were read around a change.
 */
public record SheetFingerprint(String tests, String reports, String papers)
    implements Serializable {

  /**
   * The fingerprint of a session as it stands.
   *
   * @param reports the numbers of its issue reports, which are made and deleted but never changed
   * @param papers the numbers of its papers, of which the same is true
   */
  public static SheetFingerprint of(
      List<TestEnd> tests, Collection<Long> reports, Collection<Long> papers) {
    return new SheetFingerprint(Digest.of(tests.toString()), ofNumbers(reports), ofNumbers(papers));
  }

  private static String ofNumbers(Collection<Long> numbers) {
    return Digest.of(numbers.stream().sorted().toList().toString());
  }

  /** The refusal that names what changed since somebody saw this, the gravest first. */
  public Optional<String> refusalIfNow(SheetFingerprint now) {
    if (!now.tests.equals(tests)) {
      return Optional.of("finalization.tests-changed");
    }
    if (!now.reports.equals(reports)) {
      return Optional.of("finalization.reports-changed");
    }
    return now.papers.equals(papers)
        ? Optional.empty()
        : Optional.of("finalization.papers-changed");
  }
}
