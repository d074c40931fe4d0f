-- An answer to a timed question that the network has brought late counts as in time when the page says that it has kept
-- it since, two minutes at most; how long is kept for those who judge. Nothing otherwise.
alter table question_event
  add column answer_kept_ms integer,
  add constraint an_answer_is_kept_two_minutes_at_most check (answer_kept_ms between 1 and 120000);
