-- A slice is given up after several failures in a row, not after it changed hands so many times: nodes and databases that
-- stop are no fault of what is worked on.

alter table job_slice add column failures smallint not null default 0;
