package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pix.certif.assessment.boundary.CandidateHome;
import fr.pix.certif.assessment.boundary.JoinSession;
import fr.pix.certif.assessment.boundary.JoinSession.Identity;
import fr.pix.certif.assessment.boundary.StartOrResume;
import fr.pix.certif.certificate.CertificationFixture;
import fr.pix.certif.certificate.CertificationFixture.Certified;
import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.invigilation.RoomFixture;
import fr.pix.certif.invigilation.RoomFixture.Pupil;
import fr.pix.certif.invigilation.RoomFixture.Room;
import fr.pix.certif.positioning.PositioningFixture;
import fr.pix.certif.results.boundary.SessionResults;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what a university wrote to the results that it reads: one candidate, nothing lost. */
class WrittenCandidateSitsIT extends ContainerTest {

  @Inject AddCandidate addCandidate;
  @Inject JoinSession joinSession;
  @Inject StartOrResume startOrResume;
  @Inject SessionResults sessionResults;
  @Inject CandidateHome candidateHome;
  @Inject PositioningFixture positioning;
  @Inject EntryFixture entries;
  @Inject RoomFixture rooms;
  @Inject CertificationFixture certifications;
  @Inject Database database;

  @Test
  void aWrittenCandidateJoinsSitsAndIsFoundInTheResultsByTheCentresReference() throws Exception {
    School university = entries.aUniversity();
    Room room = rooms.aRoomOf(university);
    as(
        university.adminId(),
        () -> addCandidate.add(room.sessionId(), entries.entry(Map.of("externalId", "U24-0117"))));
    Pupil person = rooms.aCertifiablePupil(rooms.aRoom());

    long certification = sits(room, person.accountId());

    assertThat(birthPlace(certification)).isEqualTo("Ajaccio");
    certifications.addResult(certification, "VALIDATED", 100);
    certifications.publish(
        new Certified(certification, person.accountId(), null),
        Instant.parse("2026-03-28T08:30:00Z"));
    String line =
        as(university.adminId(), () -> sessionResults.export(room.sessionId()))
            .text()
            .split("\n")[1];
    assertThat(line).contains("\"20/05/2004\";\"Ajaccio\";\"U24-0117\"");
  }

  @Test
  void whoIsNoPupilSitsOnceTheirOwnAnswersMakeThemCertifiable() throws Exception {
    School university = entries.aUniversity();
    Room room = rooms.aRoomOf(university);
    as(university.adminId(), () -> addCandidate.add(room.sessionId(), entries.entry(Map.of())));
    long person = given.anAccount();
    assertThat(as(person, candidateHome::show).certifiability()).isEmpty();
    positioning.shows(person, 4);
    assertThat(as(person, candidateHome::show).certifiability().orElseThrow().certifiable())
        .isFalse();
    assertThatThrownBy(() -> sits(room, person)).hasMessage("candidate.not-certifiable");

    positioning.shows(person, 5);

    assertThat(as(person, candidateHome::show).certifiability().orElseThrow().certifiable())
        .isTrue();
    assertThat(enters(room, person)).isPositive();
  }

  private long sits(Room room, long account) throws Exception {
    as(
        account,
        () -> {
          joinSession.join(
              room.sessionId(), new Identity("elodie anne", "DARGENT", LocalDate.of(2004, 5, 20)));
          return null;
        });
    database.update(
        "update candidate set authorized_to_start = true where session_id = ?", room.sessionId());
    return enters(room, account);
  }

  private long enters(Room room, long account) throws Exception {
    return as(account, () -> startOrResume.enter(room.sessionId(), room.accessCode()));
  }

  private String birthPlace(long certification) {
    return database
        .first(
            "select birth_place from certification where id = ?",
            row -> row.text("birth_place"),
            certification)
        .orElseThrow();
  }
}
