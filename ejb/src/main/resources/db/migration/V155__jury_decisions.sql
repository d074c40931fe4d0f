-- What people of the jury decide. A decision stands beside what the computer finds and is not undone by a later rescoring.

alter table certification
  -- null: nobody decided, the trust rule alone cancels; true: cancelled by the jury; false: kept by the jury
  add column cancelled_by_jury boolean,
  add column cancelled_because varchar(500),
  -- why it was rejected for fraud; null when it was not
  add column fraud_because varchar(500),
  add column comment_for_candidate varchar(500),
  add column comment_for_organization varchar(500),
  add column comment_for_jury varchar(500),
  add constraint certification_cancelled_by_jury_says_why
    check (cancelled_by_jury is distinct from true or (cancelled and cancelled_because is not null));

-- Who gave a result by hand or asked for it; null: the computer alone.
alter table certification_result add column decided_by bigint references account;

alter table issue_report
  add column resolved_by bigint references account,
  add constraint issue_report_resolved_by_hand_has_author
    check (automatically_resolved is distinct from false or resolved_at is null or resolved_by is not null);

alter table session
  add column assigned_at timestamptz,
  -- who of the staff read the comment of the centre, and who vouched for a room that nobody entered
  add column comment_settled_by bigint references account,
  add column invigilation_settled_by bigint references account,
  add column jury_comment varchar(1000),
  add column jury_comment_by bigint references account,
  add column jury_comment_at timestamptz;

-- What people are told of a certification: the jury's words first, then why it was cancelled or rejected, then the computer's.
create view certification_comment as
  select certification.id as certification_id,
         coalesce(certification.comment_for_candidate,
                  case when certification.cancelled then certification.cancelled_because end,
                  certification.fraud_because, result.comment_for_candidate) as for_candidate,
         coalesce(certification.comment_for_organization,
                  case when certification.cancelled then certification.cancelled_because end,
                  certification.fraud_because, result.comment_for_organization) as for_organization,
         coalesce(certification.comment_for_jury, result.comment_for_jury) as for_jury
    from certification left join certification_result result on result.id = certification.current_result_id;

create or replace view delivered_certificate as
  select certification.id as certification_id, certification.candidate_id, certification.account_id,
         certification.first_name, certification.last_name, certification.birthdate, certification.birth_place,
         certification.created_at, certification.verification_code, certification.max_reachable_level,
         session.center_name,
         (certification.created_at at time zone center.time_zone)::date as taken_on,
         (session.published_at at time zone center.time_zone)::date as delivered_on,
         result.pix_score, result.mark_levels,
         coalesce(certification.comment_for_candidate, result.comment_for_candidate)::varchar(1000) as comment_for_candidate
    from certification
    join certification_result result on result.id = certification.current_result_id
    join session on session.id = certification.session_id
    join center on center.id = session.center_id
   where certification.published and session.published_at is not null
     and not certification.cancelled and result.status = 'VALIDATED';
