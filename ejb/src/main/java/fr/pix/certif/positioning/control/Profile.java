package fr.pix.certif.positioning.control;

import fr.pix.certif.framework.control.CompetenceCode;

/**
 * What a candidate knew when the certification began (profil): a level and pix for each of the
 * sixteen competences, without the cap that the certified marks will get.
 */
public final class Profile {

  /** Pix that make one level. */
  public static final int PIX_PER_LEVEL = 8;

  /** The level from which a competence is certifiable. */
  public static final int CERTIFIABLE_LEVEL = 1;

  /** The certifiable competences from which the candidate may be certified. */
  public static final int CERTIFIABLE_COMPETENCES = 5;

  /** Pix add up from fractions such as a third: a sum of 8 may be stored as 7.999999999. */
  private static final double ROUNDING = 1e-9;

  private final int[] levels;
  private final int[] scores;

  private Profile(int[] levels, int[] scores) {
    this.levels = levels;
    this.scores = scores;
  }

  /**
   * The profile of a candidate who earned these pix.
   *
   * @param pixByCompetence 16 places, fractions included, 0 where nothing was earned
   */
  public static Profile ofPix(double... pixByCompetence) {
    int[] levels = new int[pixByCompetence.length];
    int[] scores = new int[pixByCompetence.length];
    for (int competence = 0; competence < pixByCompetence.length; competence++) {
      scores[competence] = score(pixByCompetence[competence]);
      levels[competence] = level(pixByCompetence[competence]);
    }
    return of(levels, scores);
  }

  /**
   * A profile whose levels are known.
   *
   * @throws IllegalArgumentException unless both have 16 places and every level is paid for in pix
   */
  public static Profile of(int[] levels, int[] scores) {
    if (levels.length != CompetenceCode.COUNT || scores.length != CompetenceCode.COUNT) {
      throw new IllegalArgumentException("A profile has " + CompetenceCode.COUNT + " competences");
    }
    for (int competence = 0; competence < levels.length; competence++) {
      if (levels[competence] < 0 || scores[competence] < levels[competence] * PIX_PER_LEVEL) {
        throw new IllegalArgumentException(
            "No level %d with %d pix for competence %s"
                .formatted(levels[competence], scores[competence], CompetenceCode.of(competence)));
      }
    }
    return new Profile(levels.clone(), scores.clone());
  }

  /** The level that pix give: a full level every 8 pix. */
  public static int level(double pix) {
    return score(pix) / PIX_PER_LEVEL;
  }

  /** The pix that count: the whole ones. */
  public static int score(double pix) {
    return (int) Math.floor(pix + ROUNDING);
  }

  /** The estimated level of a competence, uncapped; 0 when it is not certifiable. */
  public int level(int competence) {
    return levels[competence];
  }

  /** The pix of a competence, uncapped. */
  public int score(int competence) {
    return scores[competence];
  }

  /** Whether the competence is certifiable, hence tested. */
  public boolean isCertifiable(int competence) {
    return levels[competence] >= CERTIFIABLE_LEVEL;
  }

  public int certifiableCompetences() {
    int count = 0;
    for (int level : levels) {
      if (level >= CERTIFIABLE_LEVEL) {
        count++;
      }
    }
    return count;
  }

  /** Whether the candidate may be certified (profil certifiable). */
  public boolean isCertifiable() {
    return certifiableCompetences() >= CERTIFIABLE_COMPETENCES;
  }
}
