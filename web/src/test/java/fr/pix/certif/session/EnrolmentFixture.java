package fr.pix.certif.session;

import fr.pix.certif.session.control.SessionDetails;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** The rows around a session: pupils of its school, what they can do, the tests they took. */
@ApplicationScoped
public class EnrolmentFixture {

  /** The day on which every pupil here is born. */
  public static final LocalDate BIRTH = LocalDate.of(2011, 5, 20);

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject Fixture fixture;
  @Inject Database database;
  @Inject Clock clock;

  /** What a centre writes of a session that many days from today, in a room of its own. */
  public SessionDetails details(int days) {
    return new SessionDetails(
        "Site",
        "Salle " + NEXT.getAndIncrement(),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days),
        LocalTime.of(9, 30),
        "Mme Ali",
        null);
  }

  /** A session as it stands that many days from today, also in the past. */
  public long aSession(School school, int days) {
    SessionDetails details = details(days);
    return fixture.id(
        """
        insert into session (center_id, center_name, address, room, date, time, examiner, access_code,
                             invigilator_password, created_at)
        values (?, 'Collège', ?, ?, ?, ?, 'Mme Ali', ?, 'KCD3Q', ?) returning id""",
        school.centerId(),
        details.address(),
        details.room(),
        details.date(),
        details.time(),
        "S%05d".formatted(NEXT.getAndIncrement()),
        clock.instant());
  }

  public long aPupil(School school, String lastName, String firstName) {
    return fixture.id(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, birth_city,
                             birth_country_code, division, updated_at)
        values (?, ?, ?, ?, ?, 'Apt', '100', '3A', ?) returning id""",
        school.organizationId(),
        "E%09dE".formatted(NEXT.getAndIncrement()),
        lastName,
        firstName,
        BIRTH,
        clock.instant());
  }

  /** What a pupil has shown that many days ago. */
  public void aProfile(long learnerId, int competences, int days) {
    database.update(
        """
        insert into profile (ine, as_of, certifiable_competences)
        select ine, ?, ? from learner where id = ?""",
        clock.instant().minusSeconds(86_400L * days),
        competences,
        learnerId);
  }

  /** The pupil, enrolled, has joined the session with an account; returns the candidate. */
  public long joins(long learnerId, long sessionId) {
    return fixture.id(
        """
        update candidate set account_id = ?, joined_at = ? where learner_id = ? and session_id = ?
        returning id""",
        fixture.anAccount(),
        clock.instant(),
        learnerId,
        sessionId);
  }

  /** A candidate who is no pupil, and the test taken: STARTED or COMPLETED. */
  public long aTest(long sessionId, String state) {
    int n = NEXT.getAndIncrement();
    long account = fixture.anAccount();
    long candidate =
        fixture.id(
            """
            insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, created_at)
            values (?, 'Nom', 'Prénom', ?, ?, ?, ?) returning id""",
            sessionId,
            BIRTH,
            "K" + n,
            account,
            clock.instant());
    return test(candidate, sessionId, account, state);
  }

  /** The pupil has obtained the certification, and the result is published. */
  public void certified(long learnerId, long sessionId) {
    long candidate = joins(learnerId, sessionId);
    long account =
        fixture.count("select account_id as number from candidate where id = ?", candidate);
    long test = test(candidate, sessionId, account, "COMPLETED");
    long result =
        fixture.id(
            """
            insert into certification_result (certification_id, created_at, emitter, status, pix_score,
                                              correct_rate, mark_levels, mark_scores)
            values (?, ?, 'TEST', 'VALIDATED', 100, 80, array_fill(1::smallint, array[16]),
                    array_fill(8::smallint, array[16])) returning id""",
            test,
            clock.instant());
    database.update(
        "update certification set current_result_id = ?, published = true where id = ?",
        result,
        test);
  }

  public void finalized(long sessionId) {
    database.update("update session set finalized_at = ? where id = ?", clock.instant(), sessionId);
  }

  public int candidates(long sessionId) {
    return (int)
        fixture.count("select count(*) as number from candidate where session_id = ?", sessionId);
  }

  private long test(long candidate, long sessionId, long account, String state) {
    return fixture.id(
        """
        with test as (
          insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate,
                                     state, created_at, verification_code, max_reachable_level)
          values (?, ?, ?, 'Prénom', 'Nom', ?, ?, ?, ?, 6) returning id)
        insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
        select id, 1, 0, '', '', trim(repeat('0 ', 16)) from test returning certification_id as id""",
        candidate,
        sessionId,
        account,
        BIRTH,
        state,
        clock.instant(),
        "E-%08d".formatted(NEXT.getAndIncrement()));
  }
}
