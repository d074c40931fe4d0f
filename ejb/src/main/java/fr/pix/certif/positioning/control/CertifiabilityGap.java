package fr.pix.certif.positioning.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a pupil lacks to be certifiable, so that somebody can help: how many competences, and which
 * ones are the nearest to level 1.
 *
 * @param reached competences at level 1 or more, 0 to 16
 * @param missing competences still to bring to level 1; 0 for a certifiable pupil
 * @param begun the places of the competences begun below level 1, the nearest to it first; empty
 *     for a certifiable pupil
 */
public record CertifiabilityGap(int reached, int missing, List<Integer> begun) {

  /**
   * The gap that these pix leave.
   *
   * @param pix by competence in the framework's order (16 places)
   */
  public static CertifiabilityGap of(List<Integer> pix) {
    int reached = (int) pix.stream().filter(CertifiabilityGap::certifiable).count();
    int missing = Math.max(0, Profile.CERTIFIABLE_COMPETENCES - reached);
    List<Integer> begun =
        missing == 0
            ? List.of()
            : IntStream.range(0, pix.size())
                .filter(place -> pix.get(place) > 0 && !certifiable(pix.get(place)))
                .boxed()
                .sorted(Comparator.comparing(pix::get, Comparator.reverseOrder()))
                .toList();
    return new CertifiabilityGap(reached, missing, begun);
  }

  public boolean certifiable() {
    return missing == 0;
  }

  private static boolean certifiable(int pix) {
    return pix >= Profile.CERTIFIABLE_LEVEL * Profile.PIX_PER_LEVEL;
  }
}
