-- Certifiability is recomputed every night for the pupils who did something since the last time.

-- When a profile came in: the date that it bears may be far earlier. Of those already here, their date is all that is known.
alter table profile add column received_at timestamptz;
update profile set received_at = as_of;
alter table profile
  alter column received_at set not null,
  alter column received_at set default now();

-- A profile that comes in and one that follows from the pupil's answers may bear the same date.
alter table profile
  drop constraint profile_is_single_at_a_date,
  add constraint profile_is_single_at_a_date unique (ine, as_of, origin);

insert into job_schedule (job, next_run_at, period, local_time)
values ('positioning-refresh', (current_date + 1 + time '01:00') at time zone 'Europe/Paris', interval '1 day', time '01:00');
