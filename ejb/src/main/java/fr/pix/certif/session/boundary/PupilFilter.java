package fr.pix.certif.session.boundary;

import java.util.List;

/**
 * Which pupils of the school to list for a session.
 *
 * @param divisions the classes; empty for all
 * @param name a part of the name, without regard to case nor accents; null for all
 */
public record PupilFilter(List<String> divisions, String name, Situation situation) {

  /** Every pupil. */
  public static final PupilFilter ALL = new PupilFilter(List.of(), null, Situation.ALL);

  public PupilFilter {
    divisions = List.copyOf(divisions);
  }

  /** What the list is about. */
  public enum Situation {
    ALL,
    /** Neither enrolled here, nor expected elsewhere, nor certified this year. */
    AVAILABLE,
    /** Those among them who can take the test today. */
    CERTIFIABLE,
    /** Not certifiable as far as the school knows: pupils to help before the day. */
    TO_HELP
  }

  /** Whether it leaves any pupil out. */
  public boolean narrows() {
    return !equals(ALL);
  }
}
