package fr.pix.certif.center.control;

import fr.pix.certif.center.control.WindowAdvice.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The calendar of a certification year, applied to one centre.
 *
 * <p>Opening: the date of a single school goes before that of its academy, which goes before that
 * of the country. A cité scolaire follows the lycées alone. Without a date, a space is open.
 *
 * <p>Windows: those of an academy replace those of the country; those of a single school are added.
 * A school year for which no window is known sets no limit.
 */
public final class CertificationCalendar {

  private CertificationCalendar() {}

  /**
   * Until when the space of a centre is closed: the day on which it opens, when that day has not
   * come.
   *
   * @param today the day at the centre
   */
  public static Optional<LocalDate> closedUntil(
      CenterFacts center, Collection<OpeningRule> rules, LocalDate today) {
    return opensOn(center, rules).filter(today::isBefore);
  }

  /** The day on which the space opens or has opened; empty when no date binds it. */
  public static Optional<LocalDate> opensOn(CenterFacts center, Collection<OpeningRule> rules) {
    Optional<OpeningRule> ofSchool =
        rules.stream().filter(rule -> rule.scope().isSchool(center)).findFirst();
    if (ofSchool.isPresent()) {
      return ofSchool.map(OpeningRule::opensOn);
    }
    return followed(center.kinds())
        .flatMap(kind -> ofKind(center, kind, rules).stream())
        .max(Comparator.naturalOrder());
  }

  /** Whether a session may be held on a day, and else in which periods. */
  public static WindowAdvice advice(
      CenterFacts center, Collection<CertificationWindow> windows, LocalDate day) {
    List<CertificationWindow> known =
        applicable(center, ofSchoolYear(windows, day)).distinct().sorted(BY_DAY).toList();
    List<CertificationWindow.Days> days = known.stream().map(CertificationWindow::days).toList();
    if (known.isEmpty() || known.stream().anyMatch(window -> window.holds(day))) {
      return new WindowAdvice(Verdict.WITHIN, day, days);
    }
    boolean refused = known.stream().allMatch(CertificationWindow::binding);
    return new WindowAdvice(refused ? Verdict.REFUSED : Verdict.WARNED, day, days);
  }

  private static final Comparator<CertificationWindow> BY_DAY =
      Comparator.comparing(CertificationWindow::firstDay)
          .thenComparing(CertificationWindow::lastDay);

  private static Stream<SchoolKind> followed(Set<SchoolKind> kinds) {
    boolean both = kinds.contains(SchoolKind.LYCEE);
    return kinds.stream().filter(kind -> !(both && kind == SchoolKind.COLLEGE));
  }

  private static Optional<LocalDate> ofKind(
      CenterFacts center, SchoolKind kind, Collection<OpeningRule> rules) {
    List<Predicate<CalendarScope>> nearestFirst =
        List.of(
            scope -> scope.isAcademyOf(center, kind),
            scope -> scope.isCountry(kind),
            scope -> scope.isAcademyOf(center, kind.fallback()),
            scope -> scope.isCountry(kind.fallback()));
    return nearestFirst.stream()
        .flatMap(near -> rules.stream().filter(rule -> near.test(rule.scope())).limit(1))
        .map(OpeningRule::opensOn)
        .findFirst();
  }

  private static Stream<CertificationWindow> applicable(
      CenterFacts center, List<CertificationWindow> windows) {
    Stream<CertificationWindow> ofKinds =
        center.kinds().stream().flatMap(kind -> ofKind(center, kind, windows).stream());
    return Stream.concat(
        ofKinds, windows.stream().filter(window -> window.scope().isSchool(center)));
  }

  private static List<CertificationWindow> ofKind(
      CenterFacts center, SchoolKind kind, List<CertificationWindow> windows) {
    return Stream.of(kind, kind.fallback())
        .flatMap(
            each ->
                Stream.<Predicate<CalendarScope>>of(
                    scope -> scope.isAcademyOf(center, each), scope -> scope.isCountry(each)))
        .map(near -> windows.stream().filter(window -> near.test(window.scope())).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A window counts for the school year in which it begins: from August to July. */
  private static List<CertificationWindow> ofSchoolYear(
      Collection<CertificationWindow> windows, LocalDate day) {
    return windows.stream()
        .filter(window -> schoolYear(window.firstDay()) == schoolYear(day))
        .toList();
  }

  private static int schoolYear(LocalDate day) {
    return day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
  }
}
