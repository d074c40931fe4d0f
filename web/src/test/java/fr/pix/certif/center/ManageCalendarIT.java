package fr.pix.certif.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.center.boundary.ImportExceptions;
import fr.pix.certif.center.boundary.ImportExceptions.Outcome;
import fr.pix.certif.center.boundary.MyCenters;
import fr.pix.certif.center.boundary.ReadCalendar;
import fr.pix.certif.center.boundary.ReadCalendar.Rule;
import fr.pix.certif.center.boundary.SetOpening;
import fr.pix.certif.center.boundary.SetWindow;
import fr.pix.certif.center.control.CalendarScope;
import fr.pix.certif.center.control.LineProblem;
import fr.pix.certif.center.control.SchoolKind;
import fr.pix.certif.center.control.WindowAdvice.Verdict;
import fr.pix.certif.center.entity.CalendarRepository;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Staff change the calendar; each change counts at the next request of the centres. */
class ManageCalendarIT extends ContainerTest {

  @Inject SetOpening setOpening;
  @Inject SetWindow setWindow;
  @Inject ImportExceptions importExceptions;
  @Inject ReadCalendar readCalendar;
  @Inject MyCenters myCenters;
  @Inject CalendarRepository calendar;
  @Inject CalendarFixture dates;
  @Inject Database database;

  @Test
  void theDateOfAnAcademyClosesItsSchoolsAndWithdrawingItOpensThem() throws Exception {
    long academy =
        given.id(
            "insert into academy (code, name) values ('C' || nextval('academy_id_seq'), 'Essai') returning id");
    School school = given.aSchool();
    database.update("update center set academy_id = ? where id = ?", academy, school.centerId());
    database.update(
        "update organization set tags = '{COLLEGE}' where id = ?", school.organizationId());
    CalendarScope colleges = CalendarScope.academy(SchoolKind.COLLEGE, academy);

    staff(() -> setOpening.set(colleges, dates.inDays(30), "Note"));
    assertThat(opensOn(school)).isEqualTo(dates.inDays(30));
    staff(() -> setOpening.set(colleges, dates.inDays(20), "Note corrigée"));
    assertThat(opensOn(school)).isEqualTo(dates.inDays(20));
    staff(() -> setOpening.set(CalendarScope.school(school.uai()), null, "Dérogation"));
    assertThat(opensOn(school)).isNull();

    List<Rule> before = staff((Callable<List<Rule>>) () -> readCalendar.openingsBefore());
    assertThat(before)
        .filteredOn(rule -> "Essai".equals(rule.academy()))
        .extracting(Rule::firstDay)
        .contains(dates.inDays(30));
  }

  @Test
  void whatIsWithdrawnTwiceIsSaidToBeGone() throws Exception {
    School school = given.aSchool();
    staff(() -> setOpening.set(CalendarScope.school(school.uai()), dates.inDays(9), "Note"));
    long rule = given.id("select id from opening_rule where uai = ?", school.uai());

    staff(() -> setOpening.withdraw(rule));

    assertThat(opensOn(school)).isNull();
    assertThatThrownBy(() -> staff(() -> setOpening.withdraw(rule)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("calendar.changed-meanwhile"));
  }

  @Test
  void aPeriodOfASchoolIsKnownAtOnceAndOnce() throws Exception {
    School school = given.aSchool();
    CalendarScope scope = CalendarScope.school(school.uai());
    LocalDate first = LocalDate.of(2031, 3, 17);
    LocalDate last = LocalDate.of(2031, 6, 13);

    staff(() -> setWindow.add(scope, first, last, true, "Note"));

    assertThat(calendar.windowsOf(school.centerId()).adviceOn(first.minusDays(1)).verdict())
        .isEqualTo(Verdict.REFUSED);
    assertThatThrownBy(() -> staff(() -> setWindow.add(scope, first, last, true, "Note")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("calendar.window-known"));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                staff(
                    () ->
                        setWindow.add(
                            new CalendarScope(null, null, "0000000X"),
                            LocalDate.of(2031, 3, 2),
                            LocalDate.of(2031, 3, 1),
                            false,
                            null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .containsExactlyInAnyOrder(
                        "calendar.source-needed",
                        "calendar.last-before-first",
                        "calendar.uai-unknown"));
  }

  @Test
  void aFileOfExceptionsIsAppliedAsAWholeAndTheSameAgainChangesNothing() throws Exception {
    School one = given.aSchool();
    School two = given.aSchool();
    String file =
        "uai;date_ouverture;motif\n%s;;Rectorat\n%s;31/01/2999;\"Travaux; salle\"\n"
            .formatted(one.uai(), two.uai());

    Outcome first = imported(file, false);
    Outcome again = imported(file, false);

    assertThat(first).isEqualTo(new Outcome(0, 2, List.of()));
    assertThat(again).isEqualTo(new Outcome(0, 0, List.of()));
    assertThat(opensOn(two)).isEqualTo(LocalDate.of(2999, 1, 31));
    assertThat(imported(file.replace("31/01/2999", ""), false))
        .isEqualTo(new Outcome(1, 1, List.of()));
    assertThat(opensOn(two)).isNull();
  }

  @Test
  void aFileWithOneWrongLineChangesNothing() throws Exception {
    School school = given.aSchool();

    Outcome outcome =
        imported(
            "uai;date_ouverture;motif\n%s;2999-01-31;Note\n0000000X;;Note\nabc;31/02/2027;\n"
                .formatted(school.uai()),
            false);

    assertThat(outcome.problems())
        .extracting(LineProblem::line, LineProblem::code)
        .containsExactly(
            tuple(4, "uai-malformed"), tuple(4, "date-malformed"), tuple(4, "source-needed"));
    assertThat(
            imported(
                    "uai;date_ouverture;motif\n%s;;Note\n0000000X;;Note\n".formatted(school.uai()),
                    false)
                .problems())
        .containsExactly(new LineProblem(3, "uai-unknown", "0000000X"));
    assertThat(opensOn(school)).isNull();
  }

  @Test
  void onlyStaffOfTheCalendarChangeItAndNobodyElseReadsIt() throws Exception {
    School school = given.aSchool();
    long jury = given.aStaffMember("CERTIF");
    CalendarScope scope = CalendarScope.school(school.uai());

    assertThat(as(jury, () -> readCalendar.exceptions(null, 1)).page()).isEqualTo(1);
    for (long account : List.of(jury, school.adminId())) {
      assertThatThrownBy(
              () -> as(account, call(() -> setOpening.set(scope, dates.inDays(3), "Note"))))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("forbidden"));
    }
    assertThatThrownBy(() -> as(school.adminId(), () -> readCalendar.openings()))
        .isInstanceOf(Refusal.class);
  }

  private Outcome imported(String file, boolean replaces) throws Exception {
    return staff(
        (Callable<Outcome>)
            () ->
                importExceptions.importFile(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), replaces));
  }

  private LocalDate opensOn(School school) throws Exception {
    return as(school.adminId(), () -> myCenters.list()).get(0).opensOn();
  }

  private void staff(Runnable work) throws Exception {
    staff(call(work));
  }

  private <T> T staff(Callable<T> work) throws Exception {
    return as(given.aStaffMember("SUPER_ADMIN"), work);
  }

  private static Callable<Object> call(Runnable work) {
    return Executors.callable(work);
  }
}
