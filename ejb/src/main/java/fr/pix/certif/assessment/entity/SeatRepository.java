package fr.pix.certif.assessment.entity;

import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Candidates taking their place in a session. */
@ApplicationScoped
public class SeatRepository {

  /** Shared with other candidates; the centre's finalisation waits for it, and they for it. */
  private static final String HOLD_ROOM =
      "select id, access_code, finalized_at from session where id = ? for share";

  private static final String SEAT =
      """
      select c.id, c.learner_id, l.ine, c.account_id, l.account_id as learner_account_id,
             o.managing_students is true as learner_managed, c.authorized_to_start, c.accessibility_adjusted,
             array(select b.key from complementary_subscription b join session s on s.id = c.session_id
                     join center t on t.id = s.center_id
                    where b.candidate_id = c.id and b.key = any(t.habilitations)) as complementary_keys,
             x.id as certification_id
        from candidate c
        left join learner l on l.id = c.learner_id
        left join organization o on o.id = l.organization_id
        left join certification x on x.candidate_id = c.id
       where c.session_id = ?""";

  private static final String OF_IDENTITY = SEAT + " and c.identity_key = ? and c.birthdate = ?";

  private static final String OF_ACCOUNT = SEAT + " and c.account_id = ?";

  private static final String HOLD = "select id as number from candidate where id = ? for update";

  private static final String LINK =
      """
      update candidate set account_id = ?, joined_at = ?, version = version + 1
       where id = ? and account_id is null""";

  private static final String RECONCILE =
      "update learner set account_id = ? where id = ? and account_id is null";

  private static final String CONSUME =
      """
      update candidate set authorized_to_start = false, version = version + 1
       where id = ? and authorized_to_start""";

  @Inject Database database;

  /** The session, kept from being finalised until the transaction ends. */
  public Optional<Seat.Room> holdRoom(long sessionId) {
    return database.first(HOLD_ROOM, Seat.Room::of, sessionId);
  }

  /** The candidate of this identity; a session has at most one. */
  public Optional<Seat> ofIdentity(long sessionId, String identityKey, LocalDate birthdate) {
    return database.first(OF_IDENTITY, Seat::of, sessionId, identityKey, birthdate);
  }

  /** The candidate as whom this account has joined the session. */
  public Optional<Seat> ofAccount(long sessionId, long accountId) {
    return database.first(OF_ACCOUNT, Seat::of, sessionId, accountId);
  }

  /** Makes every other start of this candidate wait until the transaction ends. */
  public void hold(long candidateId) {
    database.number(HOLD, candidateId);
  }

  /** Links the candidate to the account; false when somebody was faster. */
  public boolean link(long candidateId, long accountId, Instant at) {
    return database.update(LINK, accountId, at, candidateId) == 1;
  }

  /** Reconciles the pupil with the account; false when the pupil just was. */
  public boolean reconcile(long learnerId, long accountId) {
    return database.update(RECONCILE, accountId, learnerId) == 1;
  }

  /** Uses up the authorisation to enter; false when there was none. */
  public boolean consumeAuthorization(long candidateId) {
    return database.update(CONSUME, candidateId) == 1;
  }
}
