package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.enrolment.boundary.CorrectCandidate;
import fr.pix.certif.enrolment.boundary.FindCommunes;
import fr.pix.certif.enrolment.boundary.ReadEntry;
import fr.pix.certif.enrolment.boundary.ReadEntry.Entry;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.CatchUpAbsentees;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WriteCandidatesIT extends ContainerTest {

  @Inject AddCandidate addCandidate;
  @Inject CorrectCandidate correctCandidate;
  @Inject ReadEntry readEntry;
  @Inject FindCommunes findCommunes;
  @Inject RemoveCandidate removeCandidate;
  @Inject CandidateQueries candidates;
  @Inject CatchUpAbsentees catchUpAbsentees;
  @Inject SessionDocuments documents;
  @Inject BirthPlaceReference reference;
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

    assertThat(add(university, session, entry)).isEqualTo("Élodie-Anne D’Argent");

    CandidateRow row = only(university, session);
    assertThat(row.birthPlace()).isEqualTo("Ajaccio");
    assertThat(row.externalId()).isEqualTo("U24-0117");
    assertThat(row.extraTime()).isEqualByComparingTo("0.33");
    assertThat(row.pupil()).isFalse();
    Entry kept = read(university, session, row.id());
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

    add(university, session, entry);

    long candidate = only(university, session).id();
    assertThat(read(university, session, candidate).fields()).isEqualTo(entry);
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

    assertThatThrownBy(() -> add(university, session, wrong))
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
    add(university, session, entries.entry(Map.of()));
    CandidateRow present = only(university, session);
    with.finalized(session);

    refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.session-finalized",
        () -> add(university, session, entries.entry(Map.of("lastName", "Autre"))));
    refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.session-finalized",
        () -> correct(university, session, present.id(), 0, entries.entry(Map.of())));
    assertThat(with.candidates(session)).isOne();
  }

  @Test
  void somebodyIsAddedAlsoOnceTheSessionHasBegun() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 0);
    with.aTest(session, "STARTED");

    add(university, session, entries.entry(Map.of()));

    assertThat(with.candidates(session)).isEqualTo(2);
  }

  @Test
  void somebodyOfTheSameNamesAndDayIsInTheListAlready() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, entries.entry(Map.of()));

    refused(
        Refusal.Kind.CONFLICT,
        "enrolment.already-listed",
        () -> add(university, session, entries.entry(Map.of("lastName", "DARGENT", "sex", "F"))));
    add(university, session, entries.entry(Map.of("birthdate", "2004-05-21")));
    assertThat(with.candidates(session)).isEqualTo(2);
  }

  @Test
  void theSameFormSentTwiceAtOnceEnrolsOnce() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    CountDownLatch ready = new CountDownLatch(2);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> outcomes =
          List.of(
              people.submit(() -> addWithTheOther(university, session, ready)),
              people.submit(() -> addWithTheOther(university, session, ready)));

      assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
          .containsExactlyInAnyOrder("Élodie-Anne D’Argent", "enrolment.already-listed");
    } finally {
      people.shutdownNow();
    }
    assertThat(with.candidates(session)).isOne();
  }

  @Test
  void aSchoolThatPicksItsPupilsWritesNobody() {
    School school = given.aSchool();
    long session = with.aSession(school, 3);

    refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.picks-pupils",
        () -> add(school, session, entries.entry(Map.of())));
    refused(
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

    assertThatThrownBy(() -> add(school, session, entries.entry(Map.of())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Violation::code)
                    .containsExactly("enrolment.not-billed"));
    add(school, session, entries.entry(Map.of("billingMode", "")));
    assertThat(with.candidates(session)).isOne();
    assertThat(as(school.adminId(), () -> readEntry.choices(session)).billed()).isFalse();
  }

  @Test
  void anotherCentresSessionLooksMissing() throws Exception {
    School university = entries.aUniversity();
    School other = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, entries.entry(Map.of()));
    long candidate = only(university, session).id();
    CandidateEntry entry = entries.entry(Map.of("lastName", "Autre"));

    missing("session.not-found", () -> add(other, session, entry));
    missing("session.not-found", () -> add(other, 9_999_999L, entry));
    missing("session.not-found", () -> correct(other, session, candidate, 0, entry));
    missing("session.candidate-not-found", () -> read(other, session, candidate));
    missing("session.not-found", () -> as(other.adminId(), () -> readEntry.choices(session)));
    long theirs = with.aSession(other, 3);
    missing("session.candidate-not-found", () -> correct(other, theirs, candidate, 0, entry));
  }

  @Test
  void whatWasWrittenIsCorrectedUntilTheCandidateJoins() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, entries.entry(Map.of("complementary", "CLEA")));
    long candidate = only(university, session).id();
    CandidateEntry corrected =
        entries.entry(
            Map.of(
                "lastName",
                "Dargent-Roux",
                "birthInseeCode",
                "",
                "birthPostalCode",
                "20090",
                "birthCity",
                "ajaccio"));

    correct(university, session, candidate, 0, corrected);

    Entry kept = read(university, session, candidate);
    assertThat(kept.fields().lastName()).isEqualTo("Dargent-Roux");
    assertThat(kept.fields().birthCity()).isEqualTo("Ajaccio");
    assertThat(kept.fields().complementary()).isEmpty();
    assertThat(entries.audited("session.candidate-corrected", candidate)).isOne();
    refused(
        Refusal.Kind.CONFLICT,
        "enrolment.changed-meanwhile",
        () -> correct(university, session, candidate, 0, corrected));
    entries.joins(candidate);
    refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.has-joined",
        () -> correct(university, session, candidate, 1, corrected));
    refused(
        Refusal.Kind.FORBIDDEN,
        "session.candidate-has-joined",
        () -> as(university.adminId(), () -> removeCandidate.remove(session, candidate)));
  }

  @Test
  void aCorrectionDoesNotMakeTwoOfOneIdentity() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, entries.entry(Map.of("lastName", "Aaa")));
    add(university, session, entries.entry(Map.of("lastName", "Bbb")));
    long first = as(university.adminId(), () -> candidates.of(session)).get(0).id();

    refused(
        Refusal.Kind.CONFLICT,
        "enrolment.already-listed",
        () -> correct(university, session, first, 0, entries.entry(Map.of("lastName", "BBB"))));
  }

  @Test
  void aPupilIsCorrectedInThePupilBase() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    long candidate = entries.aPupilOf(session, with.aPupil(university, "Roux", "Ada"));

    refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.is-a-pupil",
        () -> correct(university, session, candidate, 0, entries.entry(Map.of())));
  }

  @Test
  void anAbsenteeKeepsEverythingInTheCatchUpSession() throws Exception {
    School university = entries.aUniversity();
    long missed = with.aSession(university, -1);
    long next = with.aSession(university, 4);
    CandidateEntry entry =
        entries.entry(
            Map.of(
                "complementary",
                "CLEA",
                "resultsEmail",
                "f@u.example",
                "externalId",
                "U1",
                "birthInseeCode",
                "",
                "birthPostalCode",
                "20090",
                "birthCity",
                "Ajaccio"));
    add(university, missed, entry);

    as(university.adminId(), () -> catchUpAbsentees.enroll(missed, next));

    assertThat(read(university, next, only(university, next).id()).fields()).isEqualTo(entry);
  }

  @Test
  void thePapersOfAUniversityNameItsReferences() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, entries.entry(Map.of("externalId", "U24-0117")));

    var papers = as(university.adminId(), () -> documents.attendance(session));

    assertThat(papers.byDivision()).isFalse();
    assertThat(papers.candidates().get(0).externalId()).isEqualTo("U24-0117");
  }

  @Test
  void namesComeInTheOrderOfADictionaryWhateverTheirAccents() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    for (String name : List.of("Zola", "Émilien", "fabre", "Özdemir", "Dargent")) {
      add(university, session, entries.entry(Map.of("lastName", name)));
    }
    String[] ordered = {"Dargent", "Émilien", "fabre", "Özdemir", "Zola"};

    assertThat(as(university.adminId(), () -> candidates.of(session)))
        .extracting(CandidateRow::lastName)
        .containsExactly(ordered);
    assertThat(as(university.adminId(), () -> documents.attendance(session)).candidates())
        .extracting(candidate -> candidate.lastName())
        .containsExactly(ordered);
  }

  @Test
  void theReferenceKnowsCommunesOfTodayAndOfYesterdayAndEveryCountry() throws Exception {
    School university = entries.aUniversity();
    BirthPlaces places = reference.places();

    assertThat(places.commune("10003")).contains("Aix-Villemaur-Pâlis");
    assertThat(places.commune("20004")).contains("Ajaccio");
    assertThat(places.commune("98735")).contains("Papeete");
    assertThat(places.countries()).hasSizeGreaterThan(200);
    assertThat(places.country("RDC"))
        .hasValueSatisfying(country -> assertThat(country.code()).isEqualTo("99312"));
    assertThat(as(university.adminId(), () -> findCommunes.ofPostalCode("10160")))
        .contains("Aix-en-Othe", "Aix-Villemaur-Pâlis");
    assertThat(as(university.adminId(), () -> findCommunes.ofInseeCode("2a004")))
        .containsExactly("Ajaccio");
    assertThat(as(university.adminId(), () -> findCommunes.ofInseeCode("00000"))).isEmpty();
  }

  private String addWithTheOther(School university, long session, CountDownLatch ready)
      throws Exception {
    ready.countDown();
    ready.await();
    try {
      return add(university, session, entries.entry(Map.of()));
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private String add(School center, long session, CandidateEntry entry) throws Exception {
    return as(center.adminId(), () -> addCandidate.add(session, entry));
  }

  private String correct(
      School center, long session, long candidate, int version, CandidateEntry entry)
      throws Exception {
    return as(center.adminId(), () -> correctCandidate.correct(session, candidate, version, entry));
  }

  private Entry read(School center, long session, long candidate) throws Exception {
    return as(center.adminId(), () -> readEntry.of(session, candidate));
  }

  private CandidateRow only(School center, long session) throws Exception {
    List<CandidateRow> rows = as(center.adminId(), () -> candidates.of(session));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static void missing(String code, ThrowingCallable work) {
    refused(Refusal.Kind.NOT_FOUND, code, work);
  }

  private static void refused(Refusal.Kind kind, String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.kind()).isEqualTo(kind);
            });
  }
}
