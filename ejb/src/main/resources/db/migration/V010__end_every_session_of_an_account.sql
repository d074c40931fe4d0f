-- Grows when every session of the account must end: a session carries the number it was opened under.
alter table account add column session_generation integer not null default 0;

-- Counted at every health probe.
create index outbox_dead on outbox (id) where dead_at is not null;
