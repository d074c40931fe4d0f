package fr.pix.certif.positioning.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What one person has shown elsewhere at a date, as a file or the national platform tells it.
 *
 * @param ine the identifier of its owner: a pupil's national one, or what stands for it
 * @param asOf to the microsecond, as the database keeps it
 * @param competences each at most once; those left out have shown nothing
 */
public record ReceivedProfile(String ine, Instant asOf, List<Shown> competences) {

  public ReceivedProfile {
    competences = List.copyOf(competences);
  }

  /**
   * What was shown in one competence.
   *
   * @param competence its code, such as 1.1
   * @param pix fractions included
   * @param skills the identifiers of those proved by a direct answer
   */
  public record Shown(String competence, BigDecimal pix, List<String> skills) {

    public Shown {
      skills = skills.stream().distinct().toList();
    }

    /** Whether the level reached makes the competence certifiable. */
    public boolean certifiable() {
      return Profile.level(pix.doubleValue()) >= Profile.CERTIFIABLE_LEVEL;
    }
  }

  public int certifiableCompetences() {
    return (int) competences.stream().filter(Shown::certifiable).count();
  }

  /** Whether the pupil may be certified with it. */
  public boolean certifiable() {
    return certifiableCompetences() >= Profile.CERTIFIABLE_COMPETENCES;
  }

  /** The same text for the same content, whatever the order in which it was told. */
  public String content() {
    StringBuilder text = new StringBuilder();
    competences.stream()
        .sorted((a, b) -> a.competence().compareTo(b.competence()))
        .forEach(
            shown -> {
              text.append(shown.competence()).append(' ');
              text.append(shown.pix().stripTrailingZeros().toPlainString());
              shown.skills().stream().sorted().distinct().forEach(s -> text.append(' ').append(s));
              text.append('\n');
            });
    return text.toString();
  }
}
