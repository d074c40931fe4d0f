-- What a centre is reminded of by mail: a session tomorrow, and sessions held and not finalised, after one, three and
-- seven days. One row a reminder given, so that none is given twice.

alter table center add column reminders boolean not null default true;

create table session_reminder (
  session_id bigint not null references session on delete cascade,
  step varchar(10) not null
    constraint session_reminder_step_is_known check (step in ('EVE', 'AFTER_1', 'AFTER_3', 'AFTER_7')),
  given_at timestamptz not null,
  constraint session_reminder_is_given_once primary key (session_id, step)
);
create index session_to_finalize on session (date) where finalized_at is null;

insert into job_schedule (job, next_run_at, period, local_time)
values ('finalization-remind', (current_date + 1 + time '06:00') at time zone 'Europe/Paris', interval '1 day', time '06:00');
