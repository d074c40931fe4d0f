package fr.pix.certif.positioning.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a pupil has shown outside certification, at a date: the test is drawn from it, and the
 * result compared with it.
 *
 * @param asOf when it was taken
 * @param pix pix earned, fractions included, by competence in the framework's order (16 places)
 * @param validatedSkills skills proved by a direct answer, by competence in the same order
 */
public record PupilProfile(Instant asOf, List<BigDecimal> pix, List<Set<String>> validatedSkills) {

  public PupilProfile {
    pix = List.copyOf(pix);
    validatedSkills = List.copyOf(validatedSkills);
  }

  /** The levels that these pix give, and whether they make the pupil certifiable. */
  public Profile levels() {
    return Profile.ofPix(pix.stream().mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /**
   * This profile and another together: of each competence what shows more pix, with the skills
   * proved there. Starting anew somewhere takes nothing away from what was shown elsewhere.
   *
   * @return a profile of this one's date
   */
  public PupilProfile bestWith(PupilProfile other) {
    List<BigDecimal> bestPix = new ArrayList<>();
    List<Set<String>> bestSkills = new ArrayList<>();
    for (int competence = 0; competence < pix.size(); competence++) {
      boolean ours = pix.get(competence).compareTo(other.pix.get(competence)) >= 0;
      PupilProfile better = ours ? this : other;
      bestPix.add(better.pix.get(competence));
      bestSkills.add(better.validatedSkills.get(competence));
    }
    return new PupilProfile(asOf, bestPix, bestSkills);
  }
}
