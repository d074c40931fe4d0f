-- The staff see the nights of the last month: the runs of a job since a moment.

create index job_run_of_night on job_run (job, started_at);
