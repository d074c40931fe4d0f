package fr.pix.certif.center.control;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of schools for which the calendar has dates of their own. A centre has none when it is
 * no school with a pupil base, and then no date binds it.
 */
public enum SchoolKind {
  COLLEGE,
  LYCEE,
  /** Agricultural schools; without a date of their own they follow the lycées. */
  AGRICULTURE,
  /** French schools abroad; without a date of their own they follow the lycées. */
  AEFE;

  private static final List<String> LYCEE_TAGS = List.of("LYCEE", "LYCEE PRO");

  /**
   * The kinds of a centre; a cité scolaire, which is both a collège and a lycée, has both.
   *
   * @param type SCO, SUP or PRO
   * @param managingStudents whether its organisation keeps a pupil base
   * @param tags those of the organisation of the same UAI and type
   */
  public static Set<SchoolKind> of(String type, boolean managingStudents, Collection<String> tags) {
    Set<SchoolKind> kinds = EnumSet.noneOf(SchoolKind.class);
    if (type.equals("SCO") && managingStudents) {
      if (tags.contains("COLLEGE")) {
        kinds.add(COLLEGE);
      }
      if (LYCEE_TAGS.stream().anyMatch(tags::contains)) {
        kinds.add(LYCEE);
      }
      if (tags.contains("AGRICULTURE")) {
        kinds.add(AGRICULTURE);
      }
    }
    if (tags.contains("AEFE")) {
      kinds.add(AEFE);
    }
    return kinds;
  }

  /** Whose dates it follows where it has none of its own. */
  SchoolKind fallback() {
    return this == COLLEGE ? COLLEGE : LYCEE;
  }
}
