package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.CompetenceCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  /**
   * What was shown in one competence.
   *
   * @param competence its place, 0 to 15
   */
  public record Shown(int competence, BigDecimal pix, Set<String> provedSkills) {}

  /** The profile of what was shown by then; nothing in the competences left out. */
  public static PupilProfile of(Instant asOf, Collection<Shown> shown) {
    List<BigDecimal> pix =
        new ArrayList<>(Collections.nCopies(CompetenceCode.COUNT, BigDecimal.ZERO));
    List<Set<String>> skills = new ArrayList<>(Collections.nCopies(CompetenceCode.COUNT, Set.of()));
    for (Shown competence : shown) {
      pix.set(competence.competence(), competence.pix());
      skills.set(competence.competence(), Set.copyOf(competence.provedSkills()));
    }
    return new PupilProfile(asOf, pix, skills);
  }

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
