package fr.pix.certif.jury.entity;

import fr.pix.certif.scoring.control.AnswerResult;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The session handed over by its centre, taken back to the moment before; results stay as history.
 */
@ApplicationScoped
public class Handover {

  private static final String DECIDED =
      """
      select count(*) as number
        from certification c
       where c.session_id = ?
         and (c.cancelled_by_jury is not null or c.fraud_because is not null
              or exists (select 1 from certification_result r where r.certification_id = c.id and r.decided_by is not null)
              or exists (select 1 from issue_report i where i.certification_id = c.id and i.resolved_by is not null))""";

  /**
   * The answers that the computer accepted although the page had been left, as the report counts.
   */
  private static final String ANSWERS =
      """
      update answer a set result = ?
        from (select given.certification_id, given.question_number,
                     row_number() over (partition by given.certification_id order by given.question_number) as rank
                from answer given join certification c on c.id = given.certification_id
               where c.session_id = ?) counted
        join issue_report r on r.certification_id = counted.certification_id and r.question_number = counted.rank
       where a.certification_id = counted.certification_id and a.question_number = counted.question_number
         and r.automatically_resolved and r.subcategory = 'UNINTENTIONAL_FOCUS_OUT'
         and r.resolution like 'Cette réponse a été acceptée%'""";

  private static final String REPORTS =
      """
      update issue_report r set resolved_at = null, resolution = null, automatically_resolved = null
        from certification c
       where c.id = r.certification_id and c.session_id = ? and r.automatically_resolved""";

  private static final String CERTIFICATIONS =
      """
      update certification
         set neutralized_questions = '{}', skipped_questions = '{}', cancelled = false, current_result_id = null,
             version = version + 1
       where session_id = ?""";

  private static final String SESSION =
      """
      update session
         set finalized_at = null, finalized_by = null, processed_at = null, publishable = null,
             not_publishable_because = null, assigned_officer_id = null, assigned_at = null,
             comment_settled_by = null, invigilation_settled_by = null, version = version + 1
       where id = ?""";

  @Inject Database database;

  /** Whether a person of the jury has decided anything of its certifications. */
  public boolean isDecidedByPeople(long sessionId) {
    return database.number(DECIDED, sessionId) > 0;
  }

  /** Takes a session that this transaction has locked back to before its finalisation. */
  public void takeBack(long sessionId) {
    database.update(ANSWERS, AnswerResult.FOCUSED_OUT.code(), sessionId);
    database.update(REPORTS, sessionId);
    database.update(CERTIFICATIONS, sessionId);
    database.update(SESSION, sessionId);
  }
}
