-- The one door to what a certification is worth: a certificate exists once its session is published,
-- and only for a certification that is validated and not cancelled. Dates are those of its centre.
create view delivered_certificate as
  select certification.id as certification_id, certification.candidate_id, certification.account_id,
         certification.first_name, certification.last_name, certification.birthdate, certification.birth_place,
         certification.created_at, certification.verification_code, certification.max_reachable_level,
         session.center_name,
         (certification.created_at at time zone center.time_zone)::date as taken_on,
         (session.published_at at time zone center.time_zone)::date as delivered_on,
         result.pix_score, result.mark_levels, result.comment_for_candidate
    from certification
    join certification_result result on result.id = certification.current_result_id
    join session on session.id = certification.session_id
    join center on center.id = session.center_id
   where certification.published and session.published_at is not null
     and not certification.cancelled and result.status = 'VALIDATED';

-- Wrong verification codes of the current hour, by network (hashed): a code must not be found by trying.
create table verification_throttle (
  network varchar(64) primary key,
  misses integer not null,
  window_started_at timestamptz not null
);
