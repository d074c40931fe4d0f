package fr.pix.certif.center.control;

import static fr.pix.certif.center.control.CalendarScope.academy;
import static fr.pix.certif.center.control.CalendarScope.country;
import static fr.pix.certif.center.control.CalendarScope.school;
import static fr.pix.certif.center.control.SchoolKind.AEFE;
import static fr.pix.certif.center.control.SchoolKind.AGRICULTURE;
import static fr.pix.certif.center.control.SchoolKind.COLLEGE;
import static fr.pix.certif.center.control.SchoolKind.LYCEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.center.control.CertificationWindow.Days;
import fr.pix.certif.center.control.WindowAdvice.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationCalendarTest {

  private static final LocalDate LYCEES = LocalDate.of(2024, 10, 28);
  private static final LocalDate COLLEGES = LocalDate.of(2025, 2, 3);
  private static final List<OpeningRule> RULES =
      List.of(new OpeningRule(country(LYCEE), LYCEES), new OpeningRule(country(COLLEGE), COLLEGES));

  /** Between the two dates unless another day is given; « - » is open. */
  @ParameterizedTest
  @CsvSource({
    "SCO, true,  COLLEGE,            2024-11-15, 2025-02-03",
    "SCO, true,  COLLEGE,            2025-02-02, 2025-02-03",
    "SCO, true,  COLLEGE,            2025-02-03, -",
    "SCO, true,  COLLEGE;LYCEE,      2024-11-15, -",
    "SCO, true,  COLLEGE;LYCEE PRO,  2024-10-01, 2024-10-28",
    "SCO, true,  LYCEE,              2024-10-27, 2024-10-28",
    "SCO, true,  LYCEE PRO,          2024-10-27, 2024-10-28",
    "SCO, true,  LYCEE,              2024-10-28, -",
    "SCO, true,  AGRICULTURE,        2024-10-27, 2024-10-28",
    "SCO, false, COLLEGE,            2024-10-01, -",
    "SCO, false, LYCEE,              2024-10-01, -",
    "SCO, true,  '',                 2024-10-01, -",
    "PRO, false, AEFE,               2024-10-01, 2024-10-28",
    "SUP, true,  LYCEE,              2024-10-01, -",
    "SCO, true,  COLLEGE;AEFE,       2024-10-01, 2025-02-03",
  })
  void aSpaceOpensOnTheDateOfItsKind(
      String type, boolean managing, String tags, LocalDate today, String expected) {
    assertThat(closed(center(type, managing, tags, null), RULES, today)).isEqualTo(expected);
  }

  @Test
  void withoutADateNothingIsClosed() {
    assertThat(closed(center("SCO", true, "COLLEGE", null), List.of(), LYCEES)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({"SCO, COLLEGE", "SCO, LYCEE", "PRO, AEFE", "SCO, AGRICULTURE"})
  void aSchoolOfTheExceptionsIsOpenWhateverItsKind(String type, String tags) {
    List<OpeningRule> rules = with(new OpeningRule(school("0840018L"), null));
    LocalDate early = LocalDate.of(2024, 9, 2);

    assertThat(closed(center(type, true, tags, "0840018l"), rules, early)).isEqualTo("-");
    assertThat(closed(center(type, true, tags, "0840021P"), rules, early)).isNotEqualTo("-");
    assertThat(closed(center(type, true, tags, null), rules, early)).isNotEqualTo("-");
  }

  @Test
  void aSingleSchoolMayOpenOnADateOfItsOwn() {
    List<OpeningRule> rules = with(new OpeningRule(school("0840018L"), LocalDate.of(2025, 3, 1)));
    CenterFacts lycee = center("SCO", true, "LYCEE", "0840018L");

    assertThat(closed(lycee, rules, LocalDate.of(2025, 2, 10))).isEqualTo("2025-03-01");
  }

  @Test
  void theDateOfAnAcademyGoesBeforeThatOfTheCountry() {
    List<OpeningRule> rules = with(new OpeningRule(academy(COLLEGE, 2), LocalDate.of(2024, 9, 1)));
    CenterFacts there = CenterFacts.of("SCO", true, List.of("COLLEGE"), 2L, "0840018L");
    CenterFacts elsewhere = CenterFacts.of("SCO", true, List.of("COLLEGE"), 3L, "0250018L");

    assertThat(closed(there, rules, LYCEES)).isEqualTo("-");
    assertThat(closed(elsewhere, rules, LYCEES)).isEqualTo("2025-02-03");
  }

  @Test
  void agriculturalSchoolsMayHaveADateOfTheirOwn() {
    List<OpeningRule> rules =
        with(new OpeningRule(country(AGRICULTURE), LocalDate.of(2024, 12, 2)));

    assertThat(closed(center("SCO", true, "AGRICULTURE", null), rules, LYCEES))
        .isEqualTo("2024-12-02");
  }

  @ParameterizedTest
  @CsvSource({
    "COLLEGE,       2025-03-17, WITHIN",
    "COLLEGE,       2025-06-13, WITHIN",
    "COLLEGE,       2025-06-14, WARNED",
    "COLLEGE,       2025-03-16, WARNED",
    "COLLEGE,       2025-06-18, WITHIN",
    "LYCEE,         2025-03-08, REFUSED",
    "LYCEE,         2024-11-07, WITHIN",
    "COLLEGE;LYCEE, 2024-12-02, WITHIN",
    "COLLEGE;LYCEE, 2025-03-10, WARNED",
    "AGRICULTURE,   2025-03-08, REFUSED",
    "COLLEGE,       2026-01-15, WITHIN",
    "'',            2025-01-15, WITHIN",
  })
  void aSessionIsHeldInAWindowOfItsKind(String tags, LocalDate day, Verdict verdict) {
    assertThat(
            CertificationCalendar.advice(center("SCO", true, tags, null), windows(), day).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void theAdviceTellsTheWindowsInOrder() {
    WindowAdvice advice =
        CertificationCalendar.advice(
            center("SCO", true, "COLLEGE", null), windows(), LocalDate.of(2025, 1, 6));

    assertThat(advice.windows())
        .containsExactly(
            new Days(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 6, 13)),
            new Days(LocalDate.of(2025, 6, 16), LocalDate.of(2025, 6, 20)));
  }

  @Test
  void theWindowOfASchoolIsAddedAndThatOfAnAcademyReplaces() {
    List<CertificationWindow> windows =
        List.of(
            window(country(AEFE), "2024-11-07", "2025-03-07", true),
            window(academy(AEFE, 7), "2024-08-19", "2024-10-25", true),
            window(school("0840018L"), "2025-06-23", "2025-06-25", false));
    CenterFacts there = CenterFacts.of("PRO", false, List.of("AEFE"), 7L, "0840018L");

    assertThat(verdict(there, windows, "2024-09-02")).isEqualTo(Verdict.WITHIN);
    assertThat(verdict(there, windows, "2025-06-24")).isEqualTo(Verdict.WITHIN);
    assertThat(verdict(there, windows, "2024-12-02")).isEqualTo(Verdict.WARNED);
  }

  private static Verdict verdict(
      CenterFacts center, List<CertificationWindow> windows, String day) {
    return CertificationCalendar.advice(center, windows, LocalDate.parse(day)).verdict();
  }

  private static List<CertificationWindow> windows() {
    return List.of(
        window(country(COLLEGE), "2025-06-16", "2025-06-20", false),
        window(country(COLLEGE), "2025-03-17", "2025-06-13", false),
        window(country(LYCEE), "2024-11-07", "2025-03-07", true));
  }

  private static CertificationWindow window(
      CalendarScope scope, String first, String last, boolean binding) {
    return new CertificationWindow(scope, LocalDate.parse(first), LocalDate.parse(last), binding);
  }

  private static List<OpeningRule> with(OpeningRule rule) {
    return Stream.concat(Stream.of(rule), RULES.stream()).toList();
  }

  private static CenterFacts center(String type, boolean managing, String tags, String uai) {
    return CenterFacts.of(type, managing, Arrays.asList(tags.split(";")), null, uai);
  }

  private static String closed(CenterFacts center, List<OpeningRule> rules, LocalDate today) {
    return CertificationCalendar.closedUntil(center, rules, today)
        .map(LocalDate::toString)
        .orElse("-");
  }
}
