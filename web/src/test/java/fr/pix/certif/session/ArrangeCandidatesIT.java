package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.boundary.AdjustCandidate;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.CatchUpAbsentees;
import fr.pix.certif.session.boundary.ComingSessions;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.MoveCandidate;
import fr.pix.certif.session.boundary.SessionQueries;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a centre does with a candidate once enrolled: arranging, moving, giving another chance. */
class ArrangeCandidatesIT extends ContainerTest {

  private static final Arrangements THIRD = new Arrangements(33, true);

  @Inject EnrollCandidates enrollCandidates;
  @Inject AdjustCandidate adjustCandidate;
  @Inject MoveCandidate moveCandidate;
  @Inject CatchUpAbsentees catchUpAbsentees;
  @Inject ComingSessions comingSessions;
  @Inject CandidateQueries candidates;
  @Inject SessionQueries sessions;
  @Inject EnrolmentFixture with;

  @Test
  void extraTimeFollowsThePupilToTheNextSession() throws Exception {
    School school = given.aSchool();
    long first = with.aSession(school, 3);
    long second = with.aSession(school, 9);
    long pupil = with.aPupil(school, "Roux", "Ada");
    CandidateRow candidate = enrolled(school, first, pupil);

    as(school.adminId(), () -> adjustCandidate.adjust(first, candidate.id(), THIRD, true));

    CandidateRow next = enrolled(school, second, pupil);
    assertThat(next.extraTime()).isEqualByComparingTo("0.33");
    assertThat(next.accessible()).isTrue();
    var view = as(school.adminId(), () -> sessions.detail(first));
    assertThat(view.extraTimes()).isOne();
    assertThat(view.extendedEnd()).isEqualTo(view.start().plusMinutes(155));
  }

  @Test
  void extraTimeForOneSessionStaysInIt() throws Exception {
    School school = given.aSchool();
    long first = with.aSession(school, 3);
    long pupil = with.aPupil(school, "Roux", "Ada");
    CandidateRow candidate = enrolled(school, first, pupil);

    as(school.adminId(), () -> adjustCandidate.adjust(first, candidate.id(), THIRD, false));

    assertThat(enrolled(school, with.aSession(school, 9), pupil).extraTime()).isNull();
  }

  @Test
  void arrangementsAreRefusedOutOfRangeOnceFinalizedAndToOthers() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long session = with.aSession(school, 3);
    CandidateRow candidate = enrolled(school, session, with.aPupil(school, "Roux", "Ada"));
    Arrangements tooMuch = new Arrangements(1_000, false);

    assertThatThrownBy(
            () ->
                as(
                    school.adminId(),
                    () -> adjustCandidate.adjust(session, candidate.id(), tooMuch, true)))
        .isInstanceOf(InvalidInput.class);
    refused(
        "session.not-found",
        () ->
            as(
                other.adminId(),
                () -> adjustCandidate.adjust(session, candidate.id(), THIRD, true)));
    refused(
        "session.candidate-not-found",
        () -> as(school.adminId(), () -> adjustCandidate.adjust(session, -1, THIRD, true)));
    with.finalized(session);
    refused(
        "session.already-finalized",
        () ->
            as(
                school.adminId(),
                () -> adjustCandidate.adjust(session, candidate.id(), THIRD, true)));
  }

  @Test
  void aCandidateMovesWithEverythingArranged() throws Exception {
    School school = given.aSchool();
    long from = with.aSession(school, 3);
    long to = with.aSession(school, 9);
    CandidateRow candidate = enrolled(school, from, with.aPupil(school, "Roux", "Ada"));
    as(school.adminId(), () -> adjustCandidate.adjust(from, candidate.id(), THIRD, false));

    assertThat(move(school, from, candidate.id(), to)).isEqualTo("Ada Roux");

    assertThat(rows(school, from)).isEmpty();
    assertThat(rows(school, to))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(candidate.id());
              assertThat(row.extraTime()).isEqualByComparingTo("0.33");
            });
  }

  @Test
  void aCandidateDoesNotMoveWhereItCannotBe() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long from = with.aSession(school, 3);
    long to = with.aSession(school, 9);
    long pupil = with.aPupil(school, "Roux", "Ada");
    CandidateRow candidate = enrolled(school, from, pupil);
    enrolled(school, to, pupil);

    refused("session.already-there", () -> move(school, from, candidate.id(), to));
    refused("session.same-session", () -> move(school, from, candidate.id(), from));
    refused("session.not-found", () -> move(school, from, candidate.id(), with.aSession(other, 4)));
    refused("session.not-found", () -> move(other, from, candidate.id(), to));
    long closed = with.aSession(school, -2);
    with.finalized(closed);
    refused("session.already-finalized", () -> move(school, from, candidate.id(), closed));
    with.joins(pupil, from);
    refused(
        "session.joined-stays",
        () -> move(school, from, candidate.id(), with.aSession(school, 12)));
    assertThat(rows(school, from)).hasSize(1);
  }

  @Test
  void thoseWhoWereAbsentAreExpectedInTheSessionChosen() throws Exception {
    School school = given.aSchool();
    long missed = with.aSession(school, -1);
    long to = with.aSession(school, 6);
    long elsewhere = with.aSession(school, 8);
    long absent = with.aPupil(school, "Absent", "Léo");
    long expected = with.aPupil(school, "Attendu", "Zoé");
    enrolled(school, missed, absent);
    enrolled(school, missed, expected);
    enrolled(school, elsewhere, expected);
    with.aTest(missed, "COMPLETED");

    assertThat(as(school.adminId(), () -> catchUpAbsentees.waiting(missed))).isOne();
    assertThat(as(school.adminId(), () -> catchUpAbsentees.enroll(missed, to))).isOne();

    assertThat(rows(school, to)).extracting(CandidateRow::lastName).containsExactly("Absent");
    assertThat(rows(school, missed)).hasSize(3);
    refused(
        "session.nobody-absent",
        () -> as(school.adminId(), () -> catchUpAbsentees.enroll(missed, to)));
  }

  @Test
  void nobodyIsAbsentFromASessionThatIsNotOver() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long coming = with.aSession(school, 2);
    long to = with.aSession(school, 6);
    enrolled(school, coming, with.aPupil(school, "Roux", "Ada"));

    assertThat(as(school.adminId(), () -> catchUpAbsentees.waiting(coming))).isZero();
    refused(
        "session.not-over", () -> as(school.adminId(), () -> catchUpAbsentees.enroll(coming, to)));
    refused(
        "session.not-found", () -> as(other.adminId(), () -> catchUpAbsentees.enroll(coming, to)));
  }

  @Test
  void onlyOpenSessionsToComeOfTheSameCentreAreProposed() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 2);
    long later = with.aSession(school, 9);
    long sooner = with.aSession(school, 4);
    with.aSession(school, -3);
    with.aSession(given.aSchool(), 4);
    with.finalized(with.aSession(school, 5));

    assertThat(as(school.adminId(), () -> comingSessions.beside(session)))
        .extracting(ComingSessions.Coming::id)
        .containsExactly(sooner, later);
  }

  private CandidateRow enrolled(School school, long session, long pupil) throws Exception {
    as(school.adminId(), () -> enrollCandidates.enroll(session, Set.of(pupil)));
    List<CandidateRow> rows = rows(school, session);
    return rows.get(rows.size() - 1);
  }

  private List<CandidateRow> rows(School school, long session) throws Exception {
    return as(school.adminId(), () -> candidates.of(session));
  }

  private String move(School school, long from, long candidate, long to) throws Exception {
    return as(school.adminId(), () -> moveCandidate.move(from, candidate, to));
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
