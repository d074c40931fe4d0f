package fr.pix.certif.center.control;

/**
 * Whom a date of the calendar concerns: a kind of schools in the whole country or in one academy,
 * or a single school.
 *
 * @param kind null for a single school
 * @param academyId null for the whole country and for a single school
 * @param uai the single school, in capitals; else null
 */
public record CalendarScope(SchoolKind kind, Long academyId, String uai) {

  public static CalendarScope country(SchoolKind kind) {
    return new CalendarScope(kind, null, null);
  }

  public static CalendarScope academy(SchoolKind kind, long academyId) {
    return new CalendarScope(kind, academyId, null);
  }

  public static CalendarScope school(String uai) {
    return new CalendarScope(null, null, uai);
  }

  boolean isSchool(CenterFacts center) {
    return uai != null && uai.equals(center.uai());
  }

  boolean isAcademyOf(CenterFacts center, SchoolKind wanted) {
    return kind == wanted && academyId != null && academyId.equals(center.academyId());
  }

  boolean isCountry(SchoolKind wanted) {
    return kind == wanted && academyId == null;
  }
}
