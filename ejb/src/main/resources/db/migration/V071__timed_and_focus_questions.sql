-- What happened while a timed or focus question was on the screen: nothing is kept of the others.
create table question_event (
  certification_id bigint not null references certification on delete cascade,
  question_number smallint not null,
  started_at timestamptz,
  focus_lost_at timestamptz,
  constraint question_event_is_single primary key (certification_id, question_number)
);
