package fr.pix.certif.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.session.boundary.EnrollCandidates;
import fr.pix.certif.session.boundary.EnrollablePupils;
import fr.pix.certif.session.boundary.PupilFilter;
import fr.pix.certif.session.boundary.PupilFilter.Situation;
import fr.pix.certif.session.boundary.PupilPage;
import fr.pix.certif.session.boundary.PupilRow;
import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.session.control.MissingStep;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrollablePupilsIT extends ContainerTest {

  @Inject EnrollablePupils enrollablePupils;
  @Inject EnrollCandidates enrollCandidates;
  @Inject SessionDocuments documents;
  @Inject EnrolmentFixture with;
  @Inject Database database;

  @Test
  void theNewestProfileTellsWhetherAPupilIsCertifiable() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long progressed = with.aPupil(school, "A", "Ada");
    with.aProfile(progressed, 2, 30);
    with.aProfile(progressed, 5, 1);
    with.aProfile(with.aPupil(school, "B", "Bob"), 4, 1);
    with.aPupil(school, "C", "Cléo");

    assertThat(page(school, session).rows())
        .extracting(PupilRow::certifiability)
        .containsExactly(
            Certifiability.CERTIFIABLE, Certifiability.NOT_YET, Certifiability.UNKNOWN);
  }

  @Test
  void aPupilEnrolledHereOrElsewhereOrCertifiedThisYearIsToldSo() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long other = with.aSession(school, 4);
    long held = with.aSession(school, 0);
    long here = with.aPupil(school, "A", "Ada");
    long elsewhere = with.aPupil(school, "B", "Bob");
    long certified = with.aPupil(school, "C", "Cléo");
    enroll(school, session, here);
    enroll(school, other, elsewhere);
    enroll(school, held, certified);
    with.certified(certified, held);
    with.finalized(held);

    PupilPage page = page(school, session);

    assertThat(page.enrolled()).isOne();
    assertThat(page.rows()).extracting(PupilRow::enrolled).containsExactly(true, false, false);
    assertThat(page.rows()).extracting(PupilRow::otherSession).containsExactly(null, other, null);
    assertThat(page.rows()).extracting(PupilRow::certified).containsExactly(false, false, true);
  }

  @Test
  void onlyThePupilsOfTheSchoolNowAndOfTheClassesAskedAreShown() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    with.aPupil(school, "A", "Ada");
    long ofOtherClass = with.aPupil(school, "B", "Bob");
    database.update("update learner set division = '3B' where id = ?", ofOtherClass);
    long gone = with.aPupil(school, "C", "Cléo");
    database.update("update learner set disabled = true where id = ?", gone);
    with.aPupil(given.aSchool(), "D", "Dan");

    PupilPage all = page(school, session);
    PupilPage one = as(school.adminId(), () -> enrollablePupils.page(session, classes("3B"), 1));

    assertThat(all.rows()).extracting(PupilRow::lastName).containsExactly("A", "B");
    assertThat(all.divisions()).containsExactly("3A", "3B");
    assertThat(one.rows()).extracting(PupilRow::id).containsExactly(ofOtherClass);
    assertThat(one.divisions()).containsExactly("3A", "3B");
    assertThat(one.total()).isOne();
  }

  @Test
  void aNameIsFoundWithoutItsAccentsAndHyphens() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long wanted = with.aPupil(school, "D’Argent", "Élodie-Anne");
    with.aPupil(school, "Roux", "Ada");

    PupilFilter filter = new PupilFilter(List.of(), "argent elodie anne", Situation.ALL);

    assertThat(as(school.adminId(), () -> enrollablePupils.page(session, filter, 1)).rows())
        .extracting(PupilRow::id)
        .containsExactly(wanted);
  }

  @Test
  void aWholeClassIsTheWholeOfThoseWhomNothingSpeaksAgainst() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long other = with.aSession(school, 4);
    long ready = with.aPupil(school, "A", "Ada");
    with.aProfile(ready, 5, 1);
    long early = with.aPupil(school, "B", "Bob");
    with.aProfile(early, 3, 1);
    enroll(school, session, with.aPupil(school, "C", "Cléo"));
    enroll(school, other, with.aPupil(school, "D", "Dan"));

    assertThat(available(school, session, Situation.ALL)).containsExactly(ready, early);
    assertThat(available(school, session, Situation.CERTIFIABLE)).containsExactly(ready);
    PupilPage page = page(school, session);
    assertThat(page.total()).isEqualTo(4);
    assertThat(page.available()).isEqualTo(2);
    assertThat(page.rows())
        .extracting(PupilRow::missing)
        .containsExactly(
            MissingStep.ACCOUNT, MissingStep.COMPETENCES, MissingStep.ACCOUNT, MissingStep.ACCOUNT);
    assertThat(page.rows().get(1).competencesMissing()).isEqualTo(2);
  }

  @Test
  void anAbsenceOfYesterdayKeepsNobodyFromBeingEnrolled() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    long missed = with.aSession(school, -1);
    long pupil = with.aPupil(school, "A", "Ada");
    enroll(school, missed, pupil);

    assertThat(available(school, session, Situation.ALL)).containsExactly(pupil);
  }

  @Test
  void aCentreWithoutPupilBaseHasNobodyToEnrol() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);
    database.update("update center set type = 'PRO' where id = ?", school.centerId());

    assertThat(page(school, session).rows()).isEmpty();
  }

  @Test
  void anotherCentresPupilsLookMissing() {
    School school = given.aSchool();
    School other = given.aSchool();
    long session = with.aSession(school, 3);

    assertThatThrownBy(() -> page(other, session))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void theAttendanceSheetWaitsForACandidate() throws Exception {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    assertThatThrownBy(() -> as(school.adminId(), () -> documents.attendance(session)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("session.nobody-to-sign"));
    enroll(school, session, with.aPupil(school, "A", "Ada"));
    assertThat(as(school.adminId(), () -> documents.attendance(session)).candidates()).hasSize(1);
  }

  private static PupilFilter classes(String... divisions) {
    return new PupilFilter(List.of(divisions), null, Situation.ALL);
  }

  private Set<Long> available(School school, long session, Situation situation) throws Exception {
    PupilFilter filter = new PupilFilter(List.of("3A"), null, situation);
    return as(school.adminId(), () -> enrollablePupils.available(session, filter));
  }

  private PupilPage page(School school, long session) throws Exception {
    return as(school.adminId(), () -> enrollablePupils.page(session, PupilFilter.ALL, 1));
  }

  private void enroll(School school, long session, long pupil) throws Exception {
    as(school.adminId(), () -> enrollCandidates.enroll(session, Set.of(pupil)));
  }
}
