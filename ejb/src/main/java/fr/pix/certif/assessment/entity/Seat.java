package fr.pix.certif.assessment.entity;

import fr.pix.certif.shared.persistence.Row;
import java.time.Instant;
import java.util.Set;

/**
 * A candidate of a session as the join and the start find it.
 *
 * @param learnerId the pupil enrolled, null for a candidate who is none
 * @param ine the pupil's national identifier, null for a candidate who is no pupil
 * @param accountId the account that joined as this candidate, null before
 * @param learnerAccountId the account with which the pupil is reconciled (réconcilié), null before
 * @param learnerManaged whether the centre's organisation keeps its pupils' base itself: the pupil
 *     must then join with the account reconciled with them
 * @param authorized whether the invigilator has confirmed the presence
 * @param accessible whether the candidate needs accessible questions
 * @param complementary the keys of the certifications taken besides: enrolled for, by a centre that
 *     may
 * @param certificationId the certification started, null before
 */
public record Seat(
    long candidateId,
    Long learnerId,
    String ine,
    Long accountId,
    Long learnerAccountId,
    boolean learnerManaged,
    boolean authorized,
    boolean accessible,
    Set<String> complementary,
    Long certificationId) {

  static Seat of(Row row) {
    return new Seat(
        row.number("id"),
        row.numberOrNull("learner_id"),
        row.text("ine"),
        row.numberOrNull("account_id"),
        row.numberOrNull("learner_account_id"),
        row.flag("learner_managed"),
        row.flag("authorized_to_start"),
        row.flag("accessibility_adjusted"),
        Set.copyOf(row.texts("complementary_keys")),
        row.numberOrNull("certification_id"));
  }

  /**
   * A session as a candidate meets it.
   *
   * @param finalizedAt when its centre closed it, null while it is open
   */
  public record Room(long sessionId, String accessCode, Instant finalizedAt) {

    static Room of(Row row) {
      return new Room(row.number("id"), row.text("access_code"), row.instant("finalized_at"));
    }

    public boolean closed() {
      return finalizedAt != null;
    }
  }
}
