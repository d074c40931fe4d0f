package fr.pix.certif.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.pix.certif.enrolment.boundary.AddCandidate;
import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.session.EnrolmentFixture;
import fr.pix.certif.session.boundary.CandidateQueries;
import fr.pix.certif.session.boundary.CandidateRow;
import fr.pix.certif.session.control.Certifiability;
import fr.pix.certif.shared.ContainerTest;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.StudentIdentifier;
import fr.pix.certif.shared.persistence.Database;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the candidates whom a centre writes itself are certifiable, as far as it may know. */
class WrittenCertifiabilityIT extends ContainerTest {

  @Inject AddCandidate addCandidate;
  @Inject CandidateQueries candidates;
  @Inject EntryFixture entries;
  @Inject EnrolmentFixture with;
  @Inject Database database;
  @Inject Clock clock;

  @Test
  void aStudentOfTheUniversityIsKnownByNumberAndDateOfBirth() throws Exception {
    School university = entries.aUniversity();
    aStudent(university, "U24-1", "2004-05-20", 6);
    aStudent(university, "U24-2", "2004-05-20", 3);
    aStudent(university, "U24-3", "1999-01-01", 6);
    long session = with.aSession(university, 3);
    add(university, session, "Certifiable", "u24-1");
    add(university, session, "Early", "U24-2");
    add(university, session, "Other", "U24-3");
    add(university, session, "Unknown", "U24-4");
    add(university, session, "Without", "");

    assertThat(rows(university, session))
        .extracting(CandidateRow::lastName, CandidateRow::certifiability)
        .containsExactly(
            tuple("Certifiable", Certifiability.CERTIFIABLE),
            tuple("Early", Certifiability.NOT_YET),
            tuple("Other", Certifiability.UNKNOWN),
            tuple("Unknown", Certifiability.UNKNOWN),
            tuple("Without", Certifiability.UNKNOWN));
  }

  @Test
  void theNumberOfAStudentOfAnotherUniversityTellsNothing() throws Exception {
    School university = entries.aUniversity();
    aStudent(entries.aUniversity(), "U24-1", "2004-05-20", 6);
    long session = with.aSession(university, 3);
    add(university, session, "Stranger", "U24-1");

    assertThat(rows(university, session).get(0).certifiability()).isEqualTo(Certifiability.UNKNOWN);
  }

  @Test
  void whoHasJoinedIsKnownByTheAccount() throws Exception {
    School university = entries.aUniversity();
    long session = with.aSession(university, 3);
    add(university, session, "Joined", "");
    long candidate = rows(university, session).get(0).id();
    long account = given.anAccount();
    shown(ProfileOwner.ofAccount(account), 5);
    assertThat(rows(university, session).get(0).certifiability())
        .as("before, nothing tells whose account it will be")
        .isEqualTo(Certifiability.UNKNOWN);

    database.update(
        "update candidate set account_id = ?, joined_at = now() where id = ?", account, candidate);

    CandidateRow row = rows(university, session).get(0);
    assertThat(row.certifiability()).isEqualTo(Certifiability.CERTIFIABLE);
    assertThat(row.certifiabilityAsOf()).isNotNull();
    assertThat(as(university.adminId(), () -> candidates.one(session, candidate)).certifiability())
        .isEqualTo(Certifiability.CERTIFIABLE);
    assertThat(as(given.aSchool().adminId(), () -> candidates.of(session))).isEmpty();
  }

  private void add(School university, long session, String lastName, String number)
      throws Exception {
    as(
        university.adminId(),
        () ->
            addCandidate.add(
                session, entries.entry(Map.of("lastName", lastName, "externalId", number))));
  }

  private List<CandidateRow> rows(School university, long session) throws Exception {
    return as(university.adminId(), () -> candidates.of(session));
  }

  private void aStudent(School university, String number, String birthdate, int competences) {
    String ine = StudentIdentifier.of(university.organizationId(), number);
    database.update(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, division, updated_at)
        values (?, ?, 'Nom', 'Prénom', ?::date, 'TD 1', ?)""",
        university.organizationId(),
        ine,
        birthdate,
        clock.instant());
    shown(ine, competences);
  }

  private void shown(String identifier, int competences) {
    long profile =
        given.id(
            """
            insert into profile (ine, as_of, certifiable_competences, origin)
            values (?, ?, ?, 'IMPORT') returning id""",
            identifier,
            clock.instant().minusSeconds(60),
            competences);
    database.update(
        """
        insert into profile_competence (profile_id, competence, pix)
        select ?, (1 + (n - 1) / 3) || '.' || (1 + (n - 1) % 3), 16 from generate_series(1, ?) n""",
        profile, competences);
  }
}
