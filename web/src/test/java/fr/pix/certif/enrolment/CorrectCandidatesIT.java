package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pix.certif.enrolment.boundary.ReadEntry.Entry;
import fr.pix.certif.enrolment.control.CandidateEntry;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.RemoveCandidate;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a centre wrote of its candidates is corrected, as long as nobody has joined. */
class CorrectCandidatesIT extends ContainerTest {

  @Inject RemoveCandidate removeCandidate;
  @Inject CandidateQueries candidates;
  @Inject EnrolmentFixture with;
  @Inject EntryFixture entries;

  @Test
  void whatWasWrittenIsCorrectedUntilTheCandidateJoins() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    entries.add(university, session, entries.entry(Map.of("complementary", "CLEA")));
    long candidate = entries.only(university, session).id();
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

    entries.correct(university, session, candidate, 0, corrected);

    Entry kept = entries.read(university, session, candidate);
    assertThat(kept.fields().lastName()).isEqualTo("Dargent-Roux");
    assertThat(kept.fields().birthCity()).isEqualTo("Ajaccio");
    assertThat(kept.fields().complementary()).isEmpty();
    assertThat(entries.audited("session.candidate-corrected", candidate)).isOne();
    EntryFixture.refused(
        Refusal.Kind.CONFLICT,
        "enrolment.changed-meanwhile",
        () -> entries.correct(university, session, candidate, 0, corrected));
    entries.joins(candidate);
    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.has-joined",
        () -> entries.correct(university, session, candidate, 1, corrected));
    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "session.candidate-has-joined",
        () -> as(university.adminId(), () -> removeCandidate.remove(session, candidate)));
  }

  @Test
  void aCorrectionDoesNotMakeTwoOfOneIdentity() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    entries.add(university, session, entries.entry(Map.of("lastName", "Aaa")));
    entries.add(university, session, entries.entry(Map.of("lastName", "Bbb")));
    long first = as(university.adminId(), () -> candidates.of(session)).get(0).id();

    EntryFixture.refused(
        Refusal.Kind.CONFLICT,
        "enrolment.already-listed",
        () ->
            entries.correct(
                university, session, first, 0, entries.entry(Map.of("lastName", "BBB"))));
  }

  @Test
  void aPupilIsCorrectedInThePupilBase() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    long candidate = entries.aPupilOf(session, with.aPupil(university, "Roux", "Ada"));

    EntryFixture.refused(
        Refusal.Kind.FORBIDDEN,
        "enrolment.is-a-pupil",
        () -> entries.correct(university, session, candidate, 0, entries.entry(Map.of())));
  }
}
