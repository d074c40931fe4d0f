package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.center.CalendarFixture;
import fr.pix.certif.planning.boundary.ManageRooms;
import fr.pix.certif.planning.boundary.PlanWish;
import fr.pix.certif.planning.boundary.ProposePlan;
import fr.pix.certif.planning.boundary.ProposePlan.Proposal;
import fr.pix.certif.planning.control.PlanSession;
import fr.pix.certif.session.boundary.CheckSession;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.EditSession;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionWarning;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Violation;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sessions and plans in and out of the certification periods of their centre. */
class SessionWindowIT extends ContainerTest {

  @Inject CreateSession createSession;
  @Inject EditSession editSession;
  @Inject CheckSession check;
  @Inject ProposePlan proposePlan;
  @Inject ManageRooms manageRooms;
  @Inject EnrolmentFixture with;
  @Inject CalendarFixture calendar;

  @Test
  void aDayOutsideThePeriodsIsToldAndAllowed() throws Exception {
    School school = given.aSchool();
    calendar.window(school, calendar.inDays(10), calendar.inDays(20), false);

    assertThat(warnings(school, with.details(12))).doesNotContain("outside-window");
    assertThat(warnings(school, with.details(3))).contains("outside-window");
    assertThat(create(school, with.details(3))).isPositive();
  }

  @Test
  void aDayOutsidePeriodsThatBindIsRefused() throws Exception {
    School school = given.aSchool();
    calendar.window(school, calendar.inDays(10), calendar.inDays(20), true);
    SessionDetails within = with.details(12);

    long id = create(school, within);

    refused(() -> create(school, with.details(3)));
    refused(() -> edit(school, id, within.on(calendar.inDays(3))));
    refused(() -> everyWeek(school, with.details(13).on(aWorkingDay(12)), 6));
    assertThat(
            given.count(
                "select count(*) as number from session where center_id = ?", school.centerId()))
        .isOne();
  }

  @Test
  void aSessionThatStoodBeforeThePeriodsKeepsItsDay() throws Exception {
    School school = given.aSchool();
    SessionDetails early = with.details(3);
    long id = create(school, early);
    calendar.window(school, calendar.inDays(10), calendar.inDays(20), true);

    edit(
        school,
        id,
        new SessionDetails(
            early.address(), "Autre salle", early.date(), early.time(), "M. Roux", null));

    assertThat(
            given.count(
                "select count(*) as number from session where id = ? and room = 'Autre salle'", id))
        .isOne();
  }

  @Test
  void aPlanStaysWithinThePeriodsAndTellsTheDaysLeftOut() throws Exception {
    School school = given.aSchool();
    LocalDate first = calendar.inDays(1);
    LocalDate opens = calendar.inDays(8);
    calendar.window(school, opens, calendar.inDays(20), false);
    as(
        school.adminId(),
        () -> {
          manageRooms.add(school.centerId(), "Site", "Info 1", 20);
          return null;
        });
    with.aProfile(with.aPupil(school, "Roux", "Ada"), 5, 1);

    Proposal proposal = propose(school, first, calendar.inDays(18));

    assertThat(proposal.plan().sessions())
        .isNotEmpty()
        .extracting(PlanSession::start)
        .allSatisfy(start -> assertThat(start.toLocalDate()).isAfterOrEqualTo(opens));
    assertThat(proposal.outside())
        .isNotEmpty()
        .allSatisfy(day -> assertThat(day).isBefore(opens).isAfterOrEqualTo(first));
    assertThat(propose(school, first, calendar.inDays(7)).plan().obstacle())
        .hasToString("NO_MOMENT");
  }

  private Proposal propose(School school, LocalDate first, LocalDate last) throws Exception {
    long room = as(school.adminId(), () -> manageRooms.list(school.centerId())).get(0).id();
    PlanWish wish =
        new PlanWish(
            List.of(),
            List.of(room),
            first,
            last,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            List.of(LocalTime.of(9, 30)),
            List.of(),
            List.of("Mme Ali"));
    return as(school.adminId(), () -> proposePlan.propose(school.centerId(), wish));
  }

  private List<String> warnings(School school, SessionDetails details) throws Exception {
    return as(school.adminId(), () -> check.warnings(school.centerId(), null, details)).stream()
        .map(SessionWarning::code)
        .toList();
  }

  private long create(School school, SessionDetails details) throws Exception {
    return as(school.adminId(), () -> createSession.create(school.centerId(), details));
  }

  private Object everyWeek(School school, SessionDetails details, int weeks) throws Exception {
    return as(
        school.adminId(), () -> createSession.createWeekly(school.centerId(), details, weeks));
  }

  /** That many days from today, or the day after: a series leaves Sundays out. */
  private LocalDate aWorkingDay(int days) {
    LocalDate day = calendar.inDays(days);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private Void edit(School school, long id, SessionDetails details) throws Exception {
    return as(
        school.adminId(),
        () -> {
          editSession.edit(id, details, 1);
          return null;
        });
  }

  private static void refused(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::code)
                    .containsExactly("session.outside-window"));
  }
}
