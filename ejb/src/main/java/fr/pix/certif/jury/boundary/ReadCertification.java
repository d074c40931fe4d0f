package fr.pix.certif.jury.boundary;

import fr.pix.certif.issue.control.AbortReason;
import fr.pix.certif.issue.entity.IssueReports;
import fr.pix.certif.jury.boundary.CertificationSheet.Decisions;
import fr.pix.certif.jury.boundary.CertificationSheet.Fact;
import fr.pix.certif.jury.boundary.CertificationSheet.Person;
import fr.pix.certif.jury.boundary.CertificationSheet.Report;
import fr.pix.certif.jury.boundary.CertificationSheet.Session;
import fr.pix.certif.jury.boundary.JurySession.Status;
import fr.pix.certif.scoring.control.ScoringOutcome.ResultStatus;
import fr.pix.certif.scoring.entity.NewResult;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads a certification of any centre for the staff: three queries. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadCertification {

  private static final String CERTIFICATION =
      """
      select c.id, c.version, c.session_id, s.center_name, s.processed_at is not null as judged,
             s.published_at is not null as published, c.first_name, c.last_name, c.birthdate, c.birth_place,
             k.division, c.state, c.abort_reason, c.cancelled, c.cancelled_by_jury, c.cancelled_because,
             c.fraud_because, c.comment_for_candidate, c.comment_for_organization, c.comment_for_jury,
             told.for_candidate, told.for_organization, told.for_jury, r.status, r.pix_score, r.correct_rate,
             coalesce(r.emitter, '') as emitter
        from certification c
        join candidate k on k.id = c.candidate_id
        join session s on s.id = c.session_id
        join certification_comment told on told.certification_id = c.id
        left join certification_result r on r.id = c.current_result_id
       where c.id = ?""";

  private static final String FACTS =
      """
      with seen as (
        select c.id, c.candidate_id, c.session_id, c.created_at, c.completed_at, c.current_result_id
          from certification c where c.id = ?)
      select at, what, who from (
        select k.created_at as at, 'enrolled' as what, null::bigint as actor_id
          from candidate k join seen on seen.candidate_id = k.id
        union all select k.joined_at, 'joined', null from candidate k join seen on seen.candidate_id = k.id
        union all select created_at, 'started', null from seen
        union all select completed_at, 'completed', null from seen
        union all select s.finalized_at, 'finalized', s.finalized_by from session s join seen on seen.session_id = s.id
        union all select s.processed_at, 'judged', null from session s join seen on seen.session_id = s.id
        union all select s.published_at, 'published', null from session s join seen on seen.session_id = s.id
        union all select e.at, e.action, e.actor_id from audit_entry e join seen
            on e.subject_type = 'candidate' and e.subject_id = seen.candidate_id
           where e.action in ('candidate.presence', 'candidate.absence', 'candidate.resume')
        union all select e.at, e.action, case when e.action = 'certification.resume' then null else e.actor_id end
            from audit_entry e join seen on e.subject_type = 'certification' and e.subject_id = seen.id
           where e.action not in ('certification.start', 'certification.complete')
        union all select e.at, e.action, e.actor_id from audit_entry e join seen
            on e.subject_type = 'session' and e.subject_id = seen.session_id
           where e.action in ('session.unpublished', 'session.unfinalized')
        union all select (select max(a.answered_at) from answer a
                           where a.certification_id = seen.id and a.answered_at < e.at), 'interrupted', null
            from audit_entry e join seen on e.subject_type = 'certification' and e.subject_id = seen.id
           where e.action = 'certification.resume') fact
        left join lateral (select first_name || ' ' || last_name as who from account where id = fact.actor_id) a on true
       where at is not null
       order by at, what""";

  private static final String REPORTS =
      """
      select id, category, subcategory, description, question_number, resolved_at, resolution,
             coalesce(automatically_resolved, false) as automatic
        from issue_report where certification_id = ? order by id""";

  @Inject Database database;

  public CertificationSheet read(long certificationId) {
    List<Report> reports = database.list(REPORTS, ReadCertification::report, certificationId);
    List<Fact> facts =
        database.list(
            FACTS,
            row -> new Fact(row.instant("at"), row.text("what"), row.text("who")),
            certificationId);
    return database
        .first(CERTIFICATION, row -> sheet(row, reports, facts), certificationId)
        .orElseThrow(() -> Refusal.notFound("jury.certification-not-found"));
  }

  private static CertificationSheet sheet(Row row, List<Report> reports, List<Fact> facts) {
    String result = row.text("status");
    String reason = row.text("abort_reason");
    return new CertificationSheet(
        row.number("id"),
        row.integer("version"),
        new Session(
            row.number("session_id"),
            row.text("center_name"),
            row.flag("judged"),
            row.flag("published")),
        new Person(
            row.text("first_name"),
            row.text("last_name"),
            row.date("birthdate"),
            row.text("birth_place"),
            row.text("division")),
        Status.of(
            row.flag("cancelled"),
            row.text("state"),
            result == null ? null : ResultStatus.valueOf(result)),
        row.text("state").equals("ENDED_DUE_TO_FINALIZATION"),
        reason == null ? null : AbortReason.valueOf(reason),
        row.integerOrNull("pix_score"),
        row.integerOrNull("correct_rate"),
        row.text("emitter").equals(NewResult.JURY),
        decisions(row),
        reports,
        facts);
  }

  private static Decisions decisions(Row row) {
    return new Decisions(
        row.flag("cancelled"),
        row.flagOrNull("cancelled_by_jury"),
        row.text("cancelled_because"),
        row.text("fraud_because"),
        row.text("comment_for_candidate"),
        row.text("comment_for_organization"),
        row.text("comment_for_jury"),
        row.text("for_candidate"),
        row.text("for_organization"),
        row.text("for_jury"));
  }

  private static Report report(Row row) {
    return new Report(
        row.number("id"),
        IssueReports.kind(row),
        row.text("description"),
        row.integerOrNull("question_number"),
        row.instant("resolved_at"),
        row.text("resolution"),
        row.flag("automatic"));
  }
}
