package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.session.boundary.CheckSession;
import fr.pix.certif.session.boundary.CreateSession;
import fr.pix.certif.session.boundary.CreateSession.Series;
import fr.pix.certif.session.boundary.DeleteSession;
import fr.pix.certif.session.boundary.EditSession;
import fr.pix.certif.session.boundary.PurgeNeverHeld;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.session.boundary.SessionView;
import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.session.control.SessionStage;
import fr.pix.certif.session.control.SessionWarning;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ManageSessionsIT extends ContainerTest {

  @Inject CreateSession createSession;
  @Inject EditSession editSession;
  @Inject DeleteSession deleteSession;
  @Inject CheckSession check;
  @Inject PurgeNeverHeld purge;
  @Inject SessionQueries queries;
  @Inject EnrolmentFixture with;

  @Test
  void aNewSessionHasItsNumberItsTwoSecretsAndNobodyInIt() throws Exception {
    School school = given.aSchool();

    long id = create(school, with.details(3));

    SessionView session = as(school.adminId(), () -> queries.detail(id));
    assertThat(session.accessCode()).matches("[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}");
    assertThat(session.password()).matches("[BCDFGHJKMPQRTVWXY2346789]{5}");
    assertThat(session.stage()).isEqualTo(SessionStage.CREATED);
    assertThat(session.enrolled()).isZero();
    assertThat(session.picksPupils()).isTrue();
  }

  @Test
  void aSessionCannotBeCreatedInTheNameOfAnotherCentre() {
    School school = given.aSchool();
    School other = given.aSchool();

    refused(
        Refusal.Kind.NOT_FOUND,
        other,
        () -> createSession.create(school.centerId(), with.details(3)));
  }

  @Test
  void aWeeklySeriesSkipsClosedDaysAndIsCreatedAsAWhole() throws Exception {
    School school = given.aSchool();
    SessionDetails first = with.details(3).on(LocalDate.of(2099, 4, 23));

    Series series =
        as(school.adminId(), () -> createSession.createWeekly(school.centerId(), first, 5));

    assertThat(series.numbers()).hasSize(4);
    assertThat(series.skipped()).containsExactly(LocalDate.of(2099, 5, 21));
    assertThatThrownBy(
            () ->
                as(
                    school.adminId(),
                    () ->
                        createSession.createWeekly(
                            school.centerId(), first.on(LocalDate.of(2099, 4, 16)), 2)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("session.slot-taken");
              assertThat(refusal.args()).contains("23/04/2099");
            });
    assertThat(
            given.count(
                "select count(*) as number from session where center_id = ?", school.centerId()))
        .isEqualTo(4);
    assertThatThrownBy(
            () ->
                as(
                    school.adminId(),
                    () -> createSession.createWeekly(school.centerId(), first, 13)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsUnwiseIsToldBeforeItIsWritten() throws Exception {
    School school = given.aSchool();
    SessionDetails first = with.details(3);
    long id = create(school, first);

    SessionDetails later =
        new SessionDetails(
            first.address(),
            first.room(),
            first.date(),
            first.time().plusHours(1),
            "Mme Ali",
            null);
    assertThat(as(school.adminId(), () -> check.warnings(school.centerId(), null, later)))
        .extracting(SessionWarning::code)
        .contains("room-taken", "examiner-taken");
    assertThat(as(school.adminId(), () -> check.warnings(school.centerId(), id, later)))
        .extracting(SessionWarning::code)
        .doesNotContain("room-taken", "examiner-taken");
    refused(
        Refusal.Kind.NOT_FOUND,
        given.aSchool(),
        () -> check.warnings(school.centerId(), null, first));
  }

  @Test
  void sessionsNeverHeldAreDeletedAndTheOthersStay() throws Exception {
    School school = given.aSchool();
    long dead = with.aSession(school, -40);
    long held = with.aSession(school, -40);
    with.aTest(held, "COMPLETED");
    long finalized = with.aSession(school, -40);
    with.finalized(finalized);
    long coming = with.aSession(school, 4);
    long foreign = with.aSession(given.aSchool(), -40);

    assertThat(as(school.adminId(), () -> purge.purge(school.centerId()))).isOne();

    assertThat(given.count("select count(*) as number from session where id = ?", dead)).isZero();
    for (long kept : new long[] {held, finalized, coming, foreign}) {
      assertThat(given.count("select count(*) as number from session where id = ?", kept)).isOne();
    }
    refused(Refusal.Kind.CONFLICT, school, () -> purge.purge(school.centerId()));
    refused(Refusal.Kind.NOT_FOUND, given.aSchool(), () -> purge.purge(school.centerId()));
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingIsWritten() {
    School school = given.aSchool();
    SessionDetails past = with.details(-2);
    SessionDetails wrong =
        new SessionDetails(null, past.room(), past.date(), past.time(), " ", "o".repeat(351));

    assertThatThrownBy(() -> create(school, wrong))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactlyInAnyOrder("address", "examiner", "description", "date"));
    assertThat(sessionsOf(school)).isZero();
  }

  @Test
  void twoSessionsCannotHoldTheSameRoomAtTheSameTime() throws Exception {
    School school = given.aSchool();
    SessionDetails slot = with.details(3);
    create(school, slot);
    long other = create(school, with.details(3));

    refusedWith("session.slot-taken", () -> create(school, slot));
    refusedWith("session.slot-taken", () -> edit(school, other, slot, version(school, other)));
    assertThat(sessionsOf(school)).isEqualTo(2);
    assertThatThrownBy(
            () -> as(school.adminId(), () -> check.warnings(school.centerId(), null, slot)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::field, Violation::code)
                    .containsExactly(tuple("room", "session.slot-taken")));
  }

  @Test
  void aPastDayIsRefusedWithoutAWarningBefore() throws Exception {
    School school = given.aSchool();
    SessionDetails sunday = with.details(3).on(LocalDate.of(2020, 11, 1));

    assertThat(as(school.adminId(), () -> check.warnings(school.centerId(), null, sunday)))
        .isEmpty();
  }

  @Test
  void anotherCentresSessionLooksMissing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long id = create(school, with.details(3));

    refused(Refusal.Kind.NOT_FOUND, other, () -> queries.detail(id));
    refused(Refusal.Kind.NOT_FOUND, other, () -> deleteSession.delete(id));
    refused(Refusal.Kind.NOT_FOUND, other, () -> edited(id, with.details(4), 1));
    refused(Refusal.Kind.NOT_FOUND, other, () -> queries.detail(id + 1_000_000));
  }

  @Test
  void whoIsNoMemberOfACentreIsTurnedAwayAtTheDoor() throws Exception {
    long somebody = given.anAccount();
    long id = create(given.aSchool(), with.details(3));

    assertThatThrownBy(() -> as(somebody, () -> queries.detail(id)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }

  @Test
  void aPageThatAColleagueHasOvertakenIsRefused() throws Exception {
    School school = given.aSchool();
    long id = create(school, with.details(3));
    int seen = version(school, id);
    SessionDetails ofColleague = with.details(4);
    edit(school, id, ofColleague, seen);

    refusedWith("session.changed-meanwhile", () -> edit(school, id, with.details(5), seen));
    SessionView session = as(school.adminId(), () -> queries.detail(id));
    assertThat(session.details()).isEqualTo(ofColleague);
  }

  @Test
  void theRoomOfASessionOfThePastCanStillBeCorrected() throws Exception {
    School school = given.aSchool();
    long id = with.aSession(school, -2);
    SessionDetails old = as(school.adminId(), () -> queries.detail(id)).details();
    SessionDetails corrected =
        new SessionDetails("Site", "CDI", old.date(), old.time(), "M. Roux", null);

    edit(school, id, corrected, version(school, id));

    SessionView session = as(school.adminId(), () -> queries.detail(id));
    assertThat(session.details()).isEqualTo(corrected);
  }

  @Test
  void aFinalizedSessionIsNeitherEditedNorDeleted() throws Exception {
    School school = given.aSchool();
    long id = create(school, with.details(3));
    with.finalized(id);

    refusedWith(
        "session.already-finalized", () -> edit(school, id, with.details(4), version(school, id)));
    refusedWith(
        "session.already-finalized", () -> as(school.adminId(), () -> deleteSession.delete(id)));
  }

  @Test
  void aSessionInWhichATestHasStartedIsNotDeleted() throws Exception {
    School school = given.aSchool();
    long id = create(school, with.details(3));
    with.aTest(id, "STARTED");

    refusedWith(
        "session.already-started", () -> as(school.adminId(), () -> deleteSession.delete(id)));
    assertThat(with.candidates(id)).isOne();
  }

  private long create(School school, SessionDetails details) throws Exception {
    return as(school.adminId(), () -> createSession.create(school.centerId(), details));
  }

  private void edit(School school, long id, SessionDetails details, int version) throws Exception {
    as(school.adminId(), () -> edited(id, details, version));
  }

  private long edited(long id, SessionDetails details, int version) {
    editSession.edit(id, details, version);
    return id;
  }

  private int version(School school, long id) throws Exception {
    return as(school.adminId(), () -> queries.detail(id)).version();
  }

  private long sessionsOf(School school) {
    return given.count(
        "select count(*) as number from session where center_id = ?", school.centerId());
  }

  private static void refused(Refusal.Kind kind, School school, Callable<?> work) {
    assertThatThrownBy(() -> as(school.adminId(), work))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }

  private static void refusedWith(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
