-- Each candidate of a session has a table, the same on every paper. It is given when a paper first needs it, and is
-- kept: who comes later takes a free one, and nobody who was told a table has to move.

create table candidate_seat (
  candidate_id bigint constraint candidate_sits_once primary key references candidate on delete cascade,
  session_id bigint not null references session on delete cascade,
  seat integer not null constraint candidate_seat_counts_from_one check (seat >= 1),
  constraint candidate_seat_is_taken_once unique (session_id, seat)
);
