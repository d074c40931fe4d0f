package fr.pix.certif.invigilation;

import fr.pix.certif.framework.control.Competence;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.session.control.IdentityKey;
import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sessions on the day, with pupils enrolled in them. */
@ApplicationScoped
public class RoomFixture {

  /** What an invigilator types to enter any of these rooms. */
  public static final String PASSWORD = "KCD3Q";

  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final LocalDate BIRTH = LocalDate.of(2011, 5, 20);

  @Inject Fixture fixture;
  @Inject Database database;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** A session not finalised, and the school that runs it. */
  public record Room(School school, long sessionId, String accessCode) {}

  /** A pupil enrolled in a room, with the account reconciled with them. */
  public record Pupil(
      Room room, long candidateId, long learnerId, long accountId, String lastName) {

    public String firstName() {
      return "Élodie-Anne";
    }

    public LocalDate birthdate() {
      return BIRTH;
    }
  }

  public Room aRoom() {
    return aRoomOf(fixture.aSchool());
  }

  public Room aRoomOf(School school) {
    int n = NEXT.getAndIncrement();
    String code = "RM%04d".formatted(n);
    long session =
        fixture.id(
            """
            insert into session (center_id, center_name, address, room, date, time, examiner, access_code,
                                 invigilator_password, created_at)
            values (?, 'Collège', 'Site', ?, date '2026-03-26', time '09:30', 'Mme Petit', ?, ?, ?) returning id""",
            school.centerId(),
            "Salle " + n,
            code,
            PASSWORD,
            clock.instant());
    return new Room(school, session, code);
  }

  /** A pupil whose profile is certifiable in every competence, reconciled with an account. */
  public Pupil aCertifiablePupil(Room room) {
    Pupil pupil = aPupil(room);
    aProfile(pupil, 20);
    return pupil;
  }

  /** A pupil of whom no profile has come. */
  public Pupil aPupil(Room room) {
    int n = NEXT.getAndIncrement();
    String lastName = "D’Argent-" + letters(n);
    long account = fixture.anAccount();
    long learner = aLearner(room.school(), n, lastName, account);
    long candidate =
        fixture.id(
            """
            insert into candidate (session_id, learner_id, last_name, first_name, birthdate, identity_key, created_at)
            values (?, ?, ?, 'Élodie-Anne', ?, ?, ?) returning id""",
            room.sessionId(),
            learner,
            lastName,
            BIRTH,
            IdentityKey.of(lastName, "Élodie-Anne"),
            clock.instant());
    return new Pupil(room, candidate, learner, account, lastName);
  }

  /** A candidate who is no pupil of the school. */
  public Pupil aPupilOfNoSchool(Room room) {
    Pupil pupil = aPupil(room);
    database.update("update candidate set learner_id = null where id = ?", pupil.candidateId());
    return pupil;
  }

  /** The same pupil before anybody has reconciled them with an account. */
  public void forgetAccount(Pupil pupil) {
    database.update("update learner set account_id = null where id = ?", pupil.learnerId());
  }

  /** A profile of so many pix in each competence, every skill proved. */
  public void aProfile(Pupil pupil, int pix) {
    long profile =
        fixture.id(
            """
            insert into profile (ine, as_of, certifiable_competences)
            select ine, ?, ? from learner where id = ? returning id""",
            clock.instant(),
            pix < 8 ? 0 : 16,
            pupil.learnerId());
    for (Competence competence : catalog.content().competences()) {
      List<String> skills =
          catalog.content().skillsOf(competence.index()).stream().map(Skill::id).toList();
      database.update(
          "insert into profile_competence values (?, ?, ?, ?)",
          profile,
          competence.code(),
          BigDecimal.valueOf(pix),
          skills);
    }
  }

  /** The pupil has joined, and the invigilator has confirmed the presence. */
  public void present(Pupil pupil) {
    database.update(
        "update candidate set account_id = ?, joined_at = ?, authorized_to_start = true where id = ?",
        pupil.accountId(),
        clock.instant(),
        pupil.candidateId());
  }

  /** The invigilator lets the pupil in once more, or not. */
  public void authorize(Pupil pupil, boolean authorized) {
    database.update(
        "update candidate set authorized_to_start = ? where id = ?",
        authorized,
        pupil.candidateId());
  }

  /** The test of the pupil, put an end to. */
  public void endTest(Pupil pupil) {
    database.update(
        "update certification set state = 'ENDED_BY_INVIGILATOR', ended_at = ? where candidate_id = ?",
        clock.instant(),
        pupil.candidateId());
  }

  /** The pupil ends the test. */
  public void completeTest(Pupil pupil) {
    database.update(
        "update certification set state = 'COMPLETED', ended_at = ?, completed_at = ? where candidate_id = ?",
        clock.instant(),
        clock.instant(),
        pupil.candidateId());
  }

  /** The test begins with this question; before anybody has looked at it. */
  public void beginsWith(long certificationId, String challengeId) {
    database.update(
        """
        update certification_draw set challenge_ids = regexp_replace(challenge_ids, '^[^ ]+', ?)
         where certification_id = ?""",
        challengeId,
        certificationId);
  }

  /** The question was shown so many seconds earlier than it was. */
  public void startedEarlier(long certificationId, int questionNumber, int seconds) {
    database.update(
        """
        update question_event set started_at = started_at - make_interval(secs => ?)
         where certification_id = ? and question_number = ?""",
        seconds,
        certificationId,
        questionNumber);
  }

  /** An account that has entered the room as its invigilator. */
  public long anInvigilator(Room room) {
    long account = fixture.anAccount();
    database.update(
        "insert into invigilator_access values (?, ?, ?, ?)",
        room.sessionId(),
        account,
        clock.instant(),
        clock.instant());
    return account;
  }

  public void finalizeSession(Room room) {
    database.update(
        "update session set finalized_at = ? where id = ?", clock.instant(), room.sessionId());
  }

  /** As the centre does: the session is locked first. */
  public void finalizeLocked(Room room) {
    lock(room);
    finalizeSession(room);
  }

  /** Holds the session as a finalisation does, until the transaction ends. */
  public void lock(Room room) {
    database.number("select id as number from session where id = ? for update", room.sessionId());
  }

  /** Holds the candidate as a start does, until the transaction ends. */
  public void lock(Pupil pupil) {
    database.number(
        "select id as number from candidate where id = ? for update", pupil.candidateId());
  }

  private long aLearner(School school, int n, String lastName, long account) {
    return fixture.id(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, division, account_id, updated_at)
        values (?, ?, ?, 'Élodie-Anne', ?, '3A', ?, ?) returning id""",
        school.organizationId(),
        "R%09dR".formatted(n),
        lastName,
        BIRTH,
        account,
        clock.instant());
  }

  /** Names differ by letters: figures would be unlike any name. */
  private static String letters(int n) {
    return Integer.toString(n, 26)
        .chars()
        .mapToObj(c -> String.valueOf((char) ('A' + Character.digit(c, 26))))
        .reduce("", String::concat);
  }
}
