package fr.pix.certif.center.control;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * What the calendar looks at in a centre.
 *
 * @param uai its external id in capitals, or null
 * @param academyId the academy it belongs to, or null
 */
public record CenterFacts(Set<SchoolKind> kinds, Long academyId, String uai) {

  public CenterFacts {
    kinds = Set.copyOf(kinds);
    uai = uai == null ? null : uai.toUpperCase(Locale.ROOT);
  }

  /** The facts of a centre and of the organisation that has the same external id and type. */
  public static CenterFacts of(
      String type, boolean managingStudents, Collection<String> tags, Long academyId, String uai) {
    return new CenterFacts(SchoolKind.of(type, managingStudents, tags), academyId, uai);
  }
}
