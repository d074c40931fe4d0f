-- How often somebody tried to enter a session as its invigilator, in the current window: a row for an account and a
-- session, a row for a network address (hashed).

create table invigilator_try (
  subject varchar(80) constraint invigilator_try_is_counted_once primary key,
  tries integer not null,
  window_started_at timestamptz not null
);
create index invigilator_try_by_age on invigilator_try (window_started_at);
