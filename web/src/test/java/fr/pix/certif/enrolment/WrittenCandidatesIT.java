package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.birthplace.entity.BirthPlaceReference;
import fr.pix.certif.enrolment.boundary.FindCommunes;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.boundary.CatchUpAbsentees;
import fr.pix.certif.session.boundary.SessionDocuments;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a centre wrote of its candidates is read again: lists, papers, catch-up sessions. */
class WrittenCandidatesIT extends ContainerTest {

  @Inject FindCommunes findCommunes;
  @Inject CandidateQueries candidates;
  @Inject CatchUpAbsentees catchUpAbsentees;
  @Inject SessionDocuments documents;
  @Inject BirthPlaceReference reference;
  @Inject EnrolmentFixture with;
  @Inject EntryFixture entries;

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
    entries.add(university, missed, entry);

    as(university.adminId(), () -> catchUpAbsentees.enroll(missed, next));

    assertThat(entries.read(university, next, entries.only(university, next).id()).fields())
        .isEqualTo(entry);
  }

  @Test
  void thePapersOfAUniversityNameItsReferences() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    entries.add(university, session, entries.entry(Map.of("externalId", "U24-0117")));

    var papers = as(university.adminId(), () -> documents.attendance(session));

    assertThat(papers.byDivision()).isFalse();
    assertThat(papers.candidates().get(0).externalId()).isEqualTo("U24-0117");
  }

  @Test
  void namesComeInTheOrderOfADictionaryWhateverTheirAccents() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    for (String name : List.of("Zola", "Émilien", "fabre", "Özdemir", "Dargent")) {
      entries.add(university, session, entries.entry(Map.of("lastName", name)));
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
}
