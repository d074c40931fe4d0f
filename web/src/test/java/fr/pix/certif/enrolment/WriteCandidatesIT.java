package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.enrolment.boundary.ReadEntry;
import fr.pix.certif.enrolment.boundary.ReadEntry.Entry;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.DoubleClickFixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteCandidatesIT extends ContainerTest {

  @Inject ReadEntry readEntry;
  @Inject CandidateQueries candidates;
  @Inject EnrolmentFixture with;
  @Inject EntryFixture entries;
  @Inject Database database;

  @Test
  void aUniversityEnrolsSomebodyAndReadsWhatItWrote() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    CandidateEntry entry =
        entries.entry(
            Map.of(
                "billingMode",
                "PREPAID",
                "prepaymentCode",
                "F1",
                "complementary",
                "CLEA",
                "extraTime",
                "33",
                "externalId",
                "U24-0117",
                "resultsEmail",
                "f@u.example"));

    assertThat(entries.add(university, session, entry)).isEqualTo("Élodie-Anne D’Argent");

    CandidateRow row = entries.only(university, session);
    assertThat(row.birthPlace()).isEqualTo("Ajaccio");
    assertThat(row.externalId()).isEqualTo("U24-0117");
    assertThat(row.extraTime()).isEqualByComparingTo("0.33");
    assertThat(row.pupil()).isFalse();
    Entry kept = entries.read(university, session, row.id());
    assertThat(kept.fields()).isEqualTo(entry);
    assertThat(kept.city()).isEqualTo("Ajaccio");
    assertThat(entries.audited("session.candidates-added", session)).isOne();
  }

  @Test
  void aBirthAbroadIsKeptUnderItsCountryAndReadAsItWasWritten() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    CandidateEntry entry =
        entries.entry(
            Map.of("birthCountry", "Nigeria", "birthInseeCode", "99", "birthCity", "Lagos"));

    entries.add(university, session, entry);

    long candidate = entries.only(university, session).id();
    assertThat(entries.read(university, session, candidate).fields()).isEqualTo(entry);
    assertThat(
            database.first(
                "select birth_city_code from candidate where id = ?",
                row -> row.text("birth_city_code"),
                candidate))
        .contains("99338");
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingIsWritten() {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    CandidateEntry wrong =
        entries.entry(
            Map.of(
                "lastName",
                "",
                "birthInseeCode",
                "99999",
                "sex",
                "H",
                "billingMode",
                "PREPAID",
                "complementary",
                "DROIT"));

    assertThatThrownBy(() -> entries.add(university, session, wrong))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Violation::code)
                    .containsExactly(
                        "enrolment.insee-code-unknown",
                        "enrolment.needed",
                        "enrolment.sex-unknown",
                        "enrolment.prepayment-code-needed",
                        "enrolment.not-habilitated"));
    assertThat(with.candidates(session)).isZero();
  }

  @Test
  void aFinalizedSessionTakesNobody() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 0);
    entries.add(university, session, entries.entry(Map.of()));
    CandidateRow present = entries.only(university, session);
    with.finalized(session);

    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.session-finalized",
        () -> entries.add(university, session, entries.entry(Map.of("lastName", "Autre"))));
    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.session-finalized",
        () -> entries.correct(university, session, present.id(), 0, entries.entry(Map.of())));
    assertThat(with.candidates(session)).isOne();
  }

  @Test
  void somebodyIsAddedAlsoOnceTheSessionHasBegun() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 0);
    with.aTest(session, "STARTED");

    entries.add(university, session, entries.entry(Map.of()));

    assertThat(with.candidates(session)).isEqualTo(2);
  }

  @Test
  void somebodyOfTheSameNamesAndDayIsInTheListAlready() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    entries.add(university, session, entries.entry(Map.of()));

    EntryFixture.refused(
        Refusal.Kind.CONFLICT,
        "enrolment.already-listed",
        () ->
            entries.add(
                university, session, entries.entry(Map.of("lastName", "DARGENT", "sex", "F"))));
    entries.add(university, session, entries.entry(Map.of("birthdate", "2004-05-21")));
    assertThat(with.candidates(session)).isEqualTo(2);
  }

  @Test
  void theSameFormSentTwiceEnrolsOnce() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);

    assertThat(DoubleClickFixture.of(() -> outcome(university, session)))
        .containsExactlyInAnyOrder("Élodie-Anne D’Argent", "enrolment.already-listed");
    assertThat(with.candidates(session)).isOne();
  }

  @Test
  void aSchoolThatPicksItsPupilsWritesNobody() {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.picks-pupils",
        () -> entries.add(school, session, entries.entry(Map.of())));
    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.picks-pupils",
        () -> as(school.adminId(), () -> readEntry.choices(session)));
  }

  @Test
  void aSchoolWithoutPupilBaseWritesItsCandidatesAndIsNotAskedHowItPays() throws Exception {
    School school = given.aSchool();
    database.update(
        "update organization set managing_students = false where id = ?", school.organizationId());
    long session = with.aSession(school, 3);

    assertThatThrownBy(() -> entries.add(school, session, entries.entry(Map.of())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Violation::code)
                    .containsExactly("enrolment.not-billed"));
    entries.add(school, session, entries.entry(Map.of("billingMode", "")));
    assertThat(with.candidates(session)).isOne();
    assertThat(as(school.adminId(), () -> readEntry.choices(session)).billed()).isFalse();
  }

  @Test
  void anotherCentresSessionLooksMissing() throws Exception {
    School university = entries.aUniversity();
    School other = entries.aUniversity();
    long session = with.aSession(university, 3);
    entries.add(university, session, entries.entry(Map.of()));
    long candidate = entries.only(university, session).id();
    CandidateEntry entry = entries.entry(Map.of("lastName", "Autre"));

    EntryFixture.missing("session.not-found", () -> entries.add(other, session, entry));
    EntryFixture.missing("session.not-found", () -> entries.add(other, 9_999_999L, entry));
    EntryFixture.missing(
        "session.not-found", () -> entries.correct(other, session, candidate, 0, entry));
    EntryFixture.missing(
        "session.candidate-not-found", () -> entries.read(other, session, candidate));
    EntryFixture.missing(
        "session.not-found", () -> as(other.adminId(), () -> readEntry.choices(session)));
    long theirs = with.aSession(other, 3);
    EntryFixture.missing(
        "session.candidate-not-found", () -> entries.correct(other, theirs, candidate, 0, entry));
  }

  private String outcome(School university, long session) throws Exception {
    try {
      return entries.add(university, session, entries.entry(Map.of()));
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }
}
