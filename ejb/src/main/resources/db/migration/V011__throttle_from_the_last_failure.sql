-- A series of failures ends when nothing failed for a while, so what counts is the last one. The subject is a digest of
-- what is throttled: an address typed from one network, or a network.
alter table login_throttle rename column window_started_at to last_failure_at;
create index login_throttle_oldest_first on login_throttle (last_failure_at);
