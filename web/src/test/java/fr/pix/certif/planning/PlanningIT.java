package fr.pix.certif.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.planning.boundary.CreatePlan;
import fr.pix.certif.planning.boundary.CreatePlan.Created;
import fr.pix.certif.planning.boundary.CreatePlan.Draft;
import fr.pix.certif.planning.boundary.ManageRooms;
import fr.pix.certif.planning.boundary.PlanWish;
import fr.pix.certif.planning.boundary.ProposePlan;
import fr.pix.certif.planning.boundary.ProposePlan.Proposal;
import fr.pix.certif.planning.boundary.ViewCalendar;
import fr.pix.certif.planning.boundary.WatchPupils;
import fr.pix.certif.planning.control.CalendarGrid;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.PlanPupil;
import fr.pix.certif.planning.control.PlanSession;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanningIT extends ContainerTest {

  @Inject ManageRooms manageRooms;
  @Inject ProposePlan proposePlan;
  @Inject CreatePlan createPlan;
  @Inject WatchPupils watchPupils;
  @Inject ViewCalendar viewCalendar;
  @Inject EnrollCandidates enrollCandidates;
  @Inject EnrolmentFixture with;
  @Inject Clock clock;

  @Test
  void aPlanIsProposedAndCreatedAtOnce() throws Exception {
    School school = given.aSchool();
    aRoom(school, "Info 1", 20);
    long ready = aReadyPupil(school, "Roux");
    long early = with.aPupil(school, "Ali", "Nour");

    Proposal proposal = propose(school, "Mme Ali");

    assertThat(proposal.plan().notReady()).extracting(PlanPupil::id).containsExactly(early);
    PlanSession session = proposal.plan().sessions().get(0);
    assertThat(session.pupils()).extracting(PlanPupil::id).containsExactly(ready);
    Created created = create(school, List.of(draft(session)));
    assertThat(created).isEqualTo(new Created(1, 1));
    assertThat(propose(school, "Mme Ali").plan().sessions()).as("nobody is left").isEmpty();
    refused("session.slot-taken", () -> create(school, List.of(draft(session))));
  }

  @Test
  void aPlanIsCreatedAsAWholeOrNotAtAll() throws Exception {
    School school = given.aSchool();
    long pupil = aReadyPupil(school, "Roux");
    long foreign = aReadyPupil(given.aSchool(), "Voisin");
    long before = sessions(school);
    Draft good = new Draft(with.details(3), 20, Set.of(pupil));
    Draft bad = new Draft(with.details(4), 20, Set.of(foreign));

    refused("session.pupils-not-of-this-school", () -> create(school, List.of(good, bad)));
    refused("planning.nothing-kept", () -> create(school, List.of()));
    refused("planning.pupil-twice", () -> create(school, List.of(good, good)));

    assertThat(sessions(school)).isEqualTo(before);
  }

  @Test
  void anAdjustmentThatBreaksSeatsOrRatioIsRefused() {
    School school = given.aSchool();
    Set<Long> many = LongStream.range(1, 22).boxed().collect(Collectors.toSet());

    refused(
        "planning.seats-exceeded",
        () -> create(school, List.of(new Draft(with.details(3), 20, many))));
    refused(
        "planning.examiners-exceeded",
        () -> create(school, List.of(new Draft(with.details(3), 30, many))));
  }

  @Test
  void aWishWithoutMeansIsRefusedAsAWhole() {
    School school = given.aSchool();
    PlanWish empty =
        new PlanWish(List.of(), List.of(), null, null, Set.of(), List.of(), List.of(), List.of());

    assertThatThrownBy(
            () -> as(school.adminId(), () -> proposePlan.propose(school.centerId(), empty)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.violations()).hasSize(6));
  }

  @Test
  void aRoomIsNamedOnceAndBelongsToItsCentre() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    aRoom(school, "Info 1", 20);
    long room = rooms(school).get(0).id();

    refused("planning.room-known", () -> aRoom(school, "info 1", 12));
    assertThatThrownBy(() -> aRoom(school, " ", 0)).isInstanceOf(InvalidInput.class);
    refused(
        "planning.room-not-found", () -> as(other.adminId(), () -> remove(other.centerId(), room)));
    refused("center.not-found", () -> as(other.adminId(), () -> remove(school.centerId(), room)));
    as(school.adminId(), () -> remove(school.centerId(), room));
    assertThat(rooms(school)).isEmpty();
  }

  @Test
  void eachClassTellsHowFarItIs() throws Exception {
    School school = given.aSchool();
    aReadyPupil(school, "Prête");
    with.aPupil(school, "Aider", "Léo");
    long expected = aReadyPupil(school, "Attendu");
    long certified = aReadyPupil(school, "Certifié");
    enroll(school, with.aSession(school, 4), expected);
    long held = with.aSession(school, 0);
    enroll(school, held, certified);
    with.certified(certified, held);

    assertThat(as(school.adminId(), () -> watchPupils.divisions(school.centerId())))
        .containsExactly(new WatchPupils.Division("3A", 4, 1, 1, 1, 1));
    assertThat(as(school.adminId(), () -> watchPupils.notCertified(school.centerId(), "3A")))
        .hasSize(3);
    refused(
        "center.not-found",
        () -> as(given.aSchool().adminId(), () -> watchPupils.divisions(school.centerId())));
  }

  @Test
  void theCalendarShowsTheSessionsOfTheCentreOnTheirDay() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    with.aSession(given.aSchool(), 3);
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(3);

    CalendarGrid week = as(school.adminId(), () -> viewCalendar.week(school.centerId(), day));

    assertThat(week.weeks()).hasSize(1);
    assertThat(week.weeks().get(0).days())
        .filteredOn(each -> !each.entries().isEmpty())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.date()).isEqualTo(day);
              assertThat(each.entries().get(0).id()).isEqualTo(session);
            });
    refused(
        "center.not-found",
        () -> as(given.aSchool().adminId(), () -> viewCalendar.week(school.centerId(), day)));
  }

  private Proposal propose(School school, String... examiners) throws Exception {
    LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC")).plusDays(1);
    PlanWish wish =
        new PlanWish(
            List.of(),
            rooms(school).stream().map(KeptRoom::id).toList(),
            first,
            first.plusDays(13),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(LocalTime.of(9, 30)),
            List.of(),
            List.of(examiners));
    return as(school.adminId(), () -> proposePlan.propose(school.centerId(), wish));
  }

  private static Draft draft(PlanSession session) {
    SessionDetails details =
        new SessionDetails(
            session.room().address(),
            session.room().name(),
            session.start().toLocalDate(),
            session.start().toLocalTime(),
            String.join(", ", session.examiners()),
            null);
    return new Draft(
        details,
        session.room().seats(),
        session.pupils().stream().map(PlanPupil::id).collect(Collectors.toSet()));
  }

  private Created create(School school, List<Draft> drafts) throws Exception {
    return as(school.adminId(), () -> createPlan.create(school.centerId(), drafts));
  }

  private void enroll(School school, long session, long pupil) throws Exception {
    as(school.adminId(), () -> enrollCandidates.enroll(session, Set.of(pupil)));
  }

  private long aReadyPupil(School school, String name) {
    long pupil = with.aPupil(school, name, "Ada");
    with.aProfile(pupil, 5, 1);
    return pupil;
  }

  private List<KeptRoom> rooms(School school) throws Exception {
    return as(school.adminId(), () -> manageRooms.list(school.centerId()));
  }

  private void aRoom(School school, String name, int seats) throws Exception {
    as(
        school.adminId(),
        () -> {
          manageRooms.add(school.centerId(), "Site", name, seats);
          return null;
        });
  }

  private Void remove(long center, long room) {
    manageRooms.remove(center, room);
    return null;
  }

  private long sessions(School school) {
    return given.count(
        "select count(*) as number from session where center_id = ?", school.centerId());
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
