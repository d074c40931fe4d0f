package fr.pix.certif.certificate;

import fr.pix.certif.shared.Fixture;
import fr.pix.certif.shared.Fixture.School;
import fr.pix.certif.shared.UnambiguousCode;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Pupils with a certification behind them, whatever became of it. */
@ApplicationScoped
public class CertificationFixture {

  /** The comment that every result carries, for its candidate and its school. */
  public static final String COMMENT = "Vu par le jury";

  private static final String ALPHABET = UnambiguousCode.DIGITS + UnambiguousCode.LETTERS;
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final Random CODES = new Random(7);

  @Inject Fixture given;
  @Inject Database database;

  /** A certification, its owner's account and its verification code. */
  public record Certified(long id, long ownerId, String code) {}

  public long aPupil(School school, String lastName, String division) {
    return given.id(
        """
        insert into learner (organization_id, ine, last_name, first_name, birthdate, division, updated_at)
        values (?, ?, ?, 'Lili', ?, ?, ?) returning id""",
        school.organizationId(),
        "%010dF".formatted(NEXT.getAndIncrement()),
        lastName,
        LocalDate.of(2011, 6, 1),
        division,
        Instant.EPOCH);
  }

  /** A certification of 312 pix, validated; published unless said otherwise later. */
  public Certified aPublishedCertification(School school, long learnerId, Instant takenAt) {
    Certified certified = anUnpublishedCertification(school, learnerId, takenAt);
    publish(certified, takenAt.plusSeconds(3600));
    return certified;
  }

  /** The same, with its result already known but its session not published. */
  public Certified anUnpublishedCertification(School school, long learnerId, Instant takenAt) {
    long owner = given.anAccount();
    String code = "P-" + UnambiguousCode.draw(ALPHABET, 8, CODES);
    long id = certification(session(school, takenAt), learnerId, owner, code, takenAt);
    addResult(id, "VALIDATED", 312);
    return new Certified(id, owner, code);
  }

  /** Appends a result, which counts from now on. */
  public void addResult(long certificationId, String status, int score) {
    database.update(
        """
        with appended as (
          insert into certification_result (certification_id, created_at, emitter, status, pix_score, correct_rate,
                 mark_levels, mark_scores, comment_for_candidate, comment_for_organization)
          values (?, ?, 'Jury Pix', ?, ?, 80, '{3,-1,null,4,0,0,0,0,0,0,0,0,0,0,0,5}', array_fill(0::smallint, array[16]), ?, ?)
          returning id)
        update certification set current_result_id = appended.id from appended where certification.id = ?""",
        certificationId,
        Instant.EPOCH,
        status,
        score,
        COMMENT,
        COMMENT,
        certificationId);
  }

  public void cancel(Certified certified) {
    database.update("update certification set cancelled = true where id = ?", certified.id());
  }

  public void publish(Certified certified, Instant at) {
    database.update("update certification set published = true where id = ?", certified.id());
    database.update(
        """
        update session set finalized_at = ?, processed_at = ?, published_at = ?
         where id = (select session_id from certification where id = ?)""",
        at,
        at,
        at,
        certified.id());
  }

  private long session(School school, Instant takenAt) {
    return given.id(
        """
        insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password, created_at)
        values (?, 'Collège Frédéric-Mistral', 'Site', ?, ?, '09:30', 'Mme Roux', ?, 'KCD3Q', ?) returning id""",
        school.centerId(),
        "Salle " + NEXT.getAndIncrement(),
        LocalDate.of(2026, 3, 26),
        "%06d".formatted(NEXT.getAndIncrement()),
        takenAt);
  }

  private long certification(long session, long learner, long owner, String code, Instant takenAt) {
    long candidate =
        given.id(
            """
            insert into candidate (session_id, learner_id, last_name, first_name, birthdate, identity_key, account_id, created_at)
            select ?, id, last_name, first_name, birthdate, last_name, ?, ? from learner where id = ? returning id""",
            session,
            owner,
            takenAt,
            learner);
    return given.id(
        """
        with test as (
          insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, birth_place,
                 state, created_at, verification_code, max_reachable_level)
          select id, session_id, account_id, first_name, last_name, birthdate, 'Nîmes', 'COMPLETED', ?, ?, 6
            from candidate where id = ? returning id)
        insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
        select id, 1, 0, '', '', trim(repeat('0 ', 16)) from test returning certification_id as id""",
        takenAt,
        code,
        candidate);
  }
}
