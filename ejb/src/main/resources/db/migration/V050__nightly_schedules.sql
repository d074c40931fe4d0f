-- The night: what starts by itself, and at which hour of Paris.

alter table job_schedule
  -- a daily job keeps its hour through the changes of time; without one, the period counts from the last start
  add column local_time time(0),
  add column zone varchar(60) not null default 'Europe/Paris';

insert into job_schedule (job, next_run_at, period, local_time)
select job, (current_date + 1 + local_time) at time zone 'Europe/Paris', interval '1 day', local_time
  from (values ('jury-process', time '02:00'), ('publication-publish', time '03:00')) as nightly (job, local_time);
