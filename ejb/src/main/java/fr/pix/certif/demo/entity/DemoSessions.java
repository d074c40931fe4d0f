package fr.pix.certif.demo.entity;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.session.entity.Session;
import fr.pix.certif.session.entity.SessionRepository;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The rows of sessions held before the demonstration began, which no use case lets anyone create.
 */
@ApplicationScoped
public class DemoSessions {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Everything of a session that bears an instant, so much earlier. */
  private static final List<String> IN_TIME =
      List.of(
          """
          update session set finalized_at = finalized_at - back, processed_at = processed_at - back,
                 published_at = published_at - back
            from (select ?::interval as back) ago where id = ?""",
          """
          update certification set created_at = created_at - back, completed_at = completed_at - back,
                 ended_at = ended_at - back
            from (select ?::interval as back) ago where session_id = ?""",
          """
          update candidate set created_at = created_at - back, joined_at = joined_at - back,
                 authorized_at = authorized_at - back
            from (select ?::interval as back) ago where session_id = ?""",
          """
          update answer a set answered_at = answered_at - back
            from (select ?::interval as back) ago, certification c
           where c.id = a.certification_id and c.session_id = ?""");

  @Inject Database database;
  @Inject SessionRepository sessions;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** A candidate of a session, with the account of the pupil and the code that starts the test. */
  public record Seat(long candidateId, long accountId, String accessCode) {}

  /** A certification, as it stands. */
  public record Test(long id, int version) {}

  /** Creates a session some days from now, before or after. */
  public long session(DemoStructures.School school, String room, int daysFromNow, int hour) {
    LocalDateTime at =
        LocalDateTime.ofInstant(clock.instant(), PARIS)
            .plusDays(daysFromNow)
            .toLocalDate()
            .atTime(hour, 30);
    Session.Codes codes = sessions.drawCodes();
    return database
        .first(
            """
            insert into session (center_id, center_name, address, room, date, time, examiner, access_code,
                                 invigilator_password, created_at, created_by)
            select id, name, name, ?, ?, ?, 'Mme Ali', ?, ?, ?, ? from center where id = ? returning id""",
            row -> row.number("id"),
            room,
            at.toLocalDate(),
            at.toLocalTime(),
            codes.accessCode(),
            codes.invigilatorPassword(),
            clock.instant(),
            school.adminId(),
            school.centerId())
        .orElseThrow();
  }

  /** The first candidates of a session, as many as said, take CléA besides; the centre may. */
  public void withClea(long sessionId, int candidates) {
    database.update(
        "update center set habilitations = '{CLEA}' where id = (select center_id from session where id = ?)",
        sessionId);
    database.update(
        """
        insert into complementary_subscription (candidate_id, key)
        select id, 'CLEA' from candidate where session_id = ? order by id limit ?""",
        sessionId,
        candidates);
  }

  /** Someone entered the espace surveillant of a session that was held. */
  public void invigilated(long sessionId, String email) {
    database.update(
        """
        insert into invigilator_access (session_id, account_id, first_entered_at, last_entered_at)
        select ?, id, ?, ? from account where email = ?""",
        sessionId,
        clock.instant(),
        clock.instant(),
        email);
  }

  /** Some pupils of a class, by name; all of them when the limit is large. */
  public List<Long> learners(long organizationId, String division, int offset, int limit) {
    return database.list(
        """
        select id from learner where organization_id = ? and division = ? order by last_name, first_name, id
        limit ? offset ?""",
        row -> row.number("id"),
        organizationId,
        division,
        limit,
        offset);
  }

  /** Seats every candidate as if they had joined and been seen by the invigilator. */
  public List<Seat> joinAll(long sessionId) {
    return database.list(
        """
        update candidate c set account_id = l.account_id, joined_at = ?, authorized_to_start = true, authorized_at = ?
          from learner l, session s, profile p
         where l.id = c.learner_id and s.id = c.session_id and c.session_id = ? and l.account_id is not null
           and p.ine = l.ine and p.certifiable_competences >= 5
        returning c.id, c.account_id, s.access_code""",
        row -> new Seat(row.number("id"), row.number("account_id"), row.text("access_code")),
        clock.instant(),
        clock.instant(),
        sessionId);
  }

  /** The invigilator has seen everyone who joined. */
  public List<Seat> present(long sessionId) {
    return database.list(
        """
        update candidate c set authorized_to_start = true, authorized_at = ?
          from session s
         where s.id = c.session_id and c.session_id = ? and c.account_id is not null
        returning c.id, c.account_id, s.access_code""",
        row -> new Seat(row.number("id"), row.number("account_id"), row.text("access_code")),
        clock.instant(),
        sessionId);
  }

  /** The certification of an account in a session. */
  public Test test(long sessionId, long accountId) {
    return database
        .first(
            "select id, version from certification where session_id = ? and account_id = ?",
            row -> new Test(row.number("id"), row.integer("version")),
            sessionId,
            accountId)
        .orElseThrow();
  }

  /** The questions of a test in order. */
  public List<Challenge> questions(long certificationId) {
    return database
        .first(
            "select challenge_ids from certification_draw where certification_id = ?",
            row -> row.words("challenge_ids").toList(),
            certificationId)
        .orElseThrow()
        .stream()
        .map(id -> catalog.content().challenge(id).orElseThrow())
        .toList();
  }

  /**
   * Moves what happened in a session back in time, to the days when it is said to have been held.
   */
  public void happened(long sessionId, Duration ago) {
    IN_TIME.forEach(move -> database.update(move, ago.toString(), sessionId));
  }
}
