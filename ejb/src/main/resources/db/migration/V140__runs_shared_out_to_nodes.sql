-- A run is shared out in slices, each held under a lease of its own: several nodes work one night, and a node that dies
-- leaves to the others no more than the slices it held.

alter table job_run
  add column slices smallint not null default 1 constraint job_run_has_slices check (slices between 1 and 256);

create table job_slice (
  run_id bigint not null references job_run on delete cascade,
  -- from 0
  number smallint not null,
  state varchar(10) not null default 'WAITING'
    constraint job_slice_state_is_known check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  owner varchar(60),
  -- grows each time the slice changes hands: who holds an older one can no longer write
  fence integer not null default 0,
  heartbeat_at timestamptz,
  execution_id bigint,
  processed integer not null default 0,
  failed integer not null default 0,
  primary key (run_id, number)
);
create index job_slice_to_take on job_slice (run_id, number) where state in ('WAITING', 'RUNNING');

insert into job_slice (run_id, number, state, owner, fence, heartbeat_at, execution_id, processed, failed)
select id, 0, case state when 'SUCCEEDED' then 'DONE' when 'FAILED' then 'FAILED' else 'WAITING' end,
       null, fence, heartbeat_at, execution_id, processed, failed
  from job_run;
update job_run set state = 'REQUESTED' where state = 'RUNNING';
delete from job_slice s using job_run r where r.id = s.run_id and r.state = 'REQUESTED';

alter table job_run
  drop column owner, drop column fence, drop column heartbeat_at, drop column execution_id, drop column processed,
  drop column failed;
