package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.EnrollCandidates.Enrollment;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EnrollCandidatesIT extends ContainerTest {

  @Inject EnrollCandidates enrollCandidates;
  @Inject RemoveCandidate removeCandidate;
  @Inject CandidateQueries candidates;
  @Inject EnrolmentFixture with;
  @Inject Database database;

  @Test
  void aPupilIsEnrolledWithTheIdentityOfToday() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long pupil = with.aPupil(school, " D’Argent ", "Élodie-Anne");

    Enrollment enrollment = enroll(school, session, pupil);

    assertThat(enrollment).isEqualTo(new Enrollment(1, 0));
    CandidateRow row = as(school.adminId(), () -> candidates.of(session)).get(0);
    assertThat(row.lastName()).isEqualTo("D’Argent");
    assertThat(row.birthCountry()).isEqualTo("France");
    assertThat(row.division()).isEqualTo("3A");
    assertThat(row.joined()).isFalse();
  }

  @Test
  void whoWasBornUnderACodeIsShownBornInATown() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long known = with.aPupil(school, "Ali", "Ada");
    long unknown = with.aPupil(school, "Roux", "Zoé");
    database.update(
        "update learner set birth_city = null, birth_city_code = '84007' where id = ?", known);
    database.update(
        "update learner set birth_city = null, birth_city_code = '00000' where id = ?", unknown);
    enroll(school, session, known, unknown);

    assertThat(as(school.adminId(), () -> candidates.of(session)))
        .extracting(CandidateRow::birthPlace)
        .containsExactly("Avignon", "00000");
  }

  @Test
  void aPupilEnrolledAlreadyIsSkippedAndCounted() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long first = with.aPupil(school, "Roux", "Ada");
    long second = with.aPupil(school, "Ali", "Nour");
    enroll(school, session, first);

    assertThat(enroll(school, session, first, second)).isEqualTo(new Enrollment(1, 1));
    assertThat(enroll(school, session, first, second)).isEqualTo(new Enrollment(0, 2));
    assertThat(with.candidates(session)).isEqualTo(2);
  }

  @Test
  void aPupilOfAnotherSchoolRefusesTheWhole() {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long ours = with.aPupil(school, "Roux", "Ada");
    long theirs = with.aPupil(given.aSchool(), "Voisin", "Paul");

    refused("session.pupils-not-of-this-school", () -> enroll(school, session, ours, theirs));
    assertThat(with.candidates(session)).isZero();
  }

  @Test
  void aPupilWhoHasLeftTheSchoolRefusesTheWhole() {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long pupil = with.aPupil(school, "Roux", "Ada");
    database.update("update learner set disabled = true where id = ?", pupil);

    refused("session.pupils-not-of-this-school", () -> enroll(school, session, pupil));
  }

  @Test
  void aCountryOfBirthThatNobodyKnowsRefusesTheWholeByName() {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long known = with.aPupil(school, "Roux", "Ada");
    long unknown = with.aPupil(school, "Ali", "Nour");
    database.update("update learner set birth_country_code = '998' where id = ?", unknown);

    assertThatThrownBy(() -> enroll(school, session, known, unknown))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("session.unknown-birth-country");
              assertThat(refusal.args()).containsExactly("Nour Ali");
            });
    assertThat(with.candidates(session)).isZero();
  }

  @Test
  void aHomonymBornOnTheSameDayIsRefusedByName() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long first = with.aPupil(school, "D’Argent", "Élodie");
    long homonym = with.aPupil(school, "DARGENT", "Elodie");
    enroll(school, session, first);

    assertThatThrownBy(() -> enroll(school, session, homonym))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.args()).containsExactly("Elodie DARGENT"));
    refused(
        "session.homonym-enrolled", () -> enroll(school, with.aSession(school, 4), first, homonym));
  }

  @Test
  void aFinalizedSessionEnrolsAndRemovesNobody() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long pupil = with.aPupil(school, "Roux", "Ada");
    enroll(school, session, pupil);
    long candidate = as(school.adminId(), () -> candidates.of(session)).get(0).id();
    with.finalized(session);

    refused("session.already-finalized", () -> enroll(school, session, pupil));
    refused("session.already-finalized", () -> remove(school, session, candidate));
  }

  @Test
  void aCandidateIsRemovedUntilItHasJoined() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long absent = with.aPupil(school, "Absent", "Léo");
    long present = with.aPupil(school, "Présent", "Zoé");
    enroll(school, session, absent, present);
    long joined = with.joins(present, session);
    List<CandidateRow> rows = as(school.adminId(), () -> candidates.of(session));

    assertThat(remove(school, session, rows.get(0).id())).isEqualTo("Léo Absent");

    refused("session.candidate-has-joined", () -> remove(school, session, joined));
    refused("session.candidate-not-found", () -> remove(school, session, rows.get(0).id()));
    assertThat(with.candidates(session)).isOne();
  }

  @Test
  void anotherCentresSessionLooksMissing() throws Exception {
    School school = given.aSchool();
    School other = given.aSchool();
    long session = with.aSession(school, 3);
    enroll(school, session, with.aPupil(school, "Roux", "Ada"));
    long candidate = as(school.adminId(), () -> candidates.of(session)).get(0).id();
    long theirs = with.aPupil(other, "Voisin", "Paul");

    refused("session.not-found", () -> enroll(other, session, theirs));
    refused("session.not-found", () -> remove(other, session, candidate));
    assertThat(as(other.adminId(), () -> candidates.of(session))).isEmpty();
  }

  private Enrollment enroll(School school, long session, Long... pupils) throws Exception {
    return as(school.adminId(), () -> enrollCandidates.enroll(session, Set.of(pupils)));
  }

  private String remove(School school, long session, long candidate) throws Exception {
    return as(school.adminId(), () -> removeCandidate.remove(session, candidate));
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
