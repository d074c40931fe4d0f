package fr.pix.certif.jury.entity;

import fr.pix.certif.jury.control.DeskRules.Identity;
import fr.pix.certif.jury.control.DeskRules.Standing;
import fr.pix.certif.scoring.entity.NewResult;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/**
 * The certifications on the desk of the jury. The session's row is locked first, as everywhere: two
 * people who decide at once wait for each other, and the second one is told that the page is stale.
 */
@ApplicationScoped
public class JuryDesk {

  private static final String LOCK_SESSION =
      """
      select s.id as number from session s
       where s.id = (select session_id from certification where id = ?) for update""";

  private static final String LOCK =
      """
      select c.id, c.session_id, c.version, d.questions, c.neutralized_questions,
             c.cancelled_by_jury, c.cancelled, c.fraud_because is not null as fraud, c.max_reachable_level,
             s.processed_at is not null as judged, s.published_at is not null as published,
             coalesce(r.emitter, '') as emitter
        from certification c
        join certification_draw d on d.certification_id = c.id
        join session s on s.id = c.session_id
        left join certification_result r on r.id = c.current_result_id
       where c.id = ? for update of c""";

  private static final String NEUTRALISED =
      "update certification set neutralized_questions = ?::smallint[], version = version + 1 where id = ?";

  private static final String CANCELLATION =
      """
      update certification
         set cancelled = ?, cancelled_by_jury = ?, cancelled_because = ?, version = version + 1 where id = ?""";

  private static final String FRAUD =
      "update certification set fraud_because = ?, version = version + 1 where id = ?";

  private static final String IDENTITY =
      """
      update certification
         set first_name = ?, last_name = ?, birthdate = ?, birth_place = ?, version = version + 1 where id = ?""";

  private static final String COMMENTS =
      """
      update certification
         set comment_for_candidate = ?, comment_for_organization = ?, comment_for_jury = ?, version = version + 1
       where id = ?""";

  private static final String TOUCH = "update certification set version = version + 1 where id = ?";

  @Inject Database database;

  private record Seen(DeskCertification certification, int version) {}

  /**
   * Takes a certification in hand.
   *
   * @param version the one that the person was looking at
   */
  public DeskCertification take(long certificationId, int version) {
    database.number(LOCK_SESSION, certificationId);
    Seen seen =
        database
            .first(LOCK, JuryDesk::seen, certificationId)
            .orElseThrow(() -> Refusal.notFound("jury.certification-not-found"));
    if (seen.version() != version) {
      throw Refusal.conflict("jury.stale");
    }
    return seen.certification();
  }

  /** Sets which questions are removed from the computation. */
  public void neutralise(long certificationId, List<Integer> questions) {
    database.update(
        NEUTRALISED, questions.toString().replace('[', '{').replace(']', '}'), certificationId);
  }

  /** A person cancels, and says why. */
  public void cancel(long certificationId, String because) {
    database.update(CANCELLATION, true, true, because, certificationId);
  }

  /** A person keeps a certification, whatever the trust rule says now and later. */
  public void keep(long certificationId) {
    database.update(CANCELLATION, false, false, null, certificationId);
  }

  /**
   * Rejects for fraud, or takes that back.
   *
   * @param because null to take it back
   */
  public void rejectForFraud(long certificationId, String because) {
    database.update(FRAUD, because, certificationId);
  }

  /** Corrects who was certified: the certificate follows. */
  public void identify(long certificationId, Identity identity) {
    database.update(
        IDENTITY,
        identity.firstName(),
        identity.lastName(),
        identity.birthdate(),
        identity.birthPlace(),
        certificationId);
  }

  /** Sets what the jury tells people; null where it tells nothing of its own. */
  public void comment(
      long certificationId, String forCandidate, String forOrganization, String forJury) {
    database.update(COMMENTS, forCandidate, forOrganization, forJury, certificationId);
  }

  /** Something beside the certification changed: whoever looks at it must look again. */
  public void touch(long certificationId) {
    database.update(TOUCH, certificationId);
  }

  private static Seen seen(Row row) {
    Standing standing =
        new Standing(
            row.flag("judged"),
            row.flag("published"),
            row.flag("cancelled"),
            row.flag("fraud"),
            row.text("emitter").equals(NewResult.JURY));
    return new Seen(
        new DeskCertification(
            row.number("id"),
            row.number("session_id"),
            row.integer("questions"),
            Arrays.asList(row.integers("neutralized_questions")),
            row.flagOrNull("cancelled_by_jury"),
            row.integer("max_reachable_level"),
            standing),
        row.integer("version"));
  }
}
