-- what a file of sessions has done to those that stood before it
alter table session_file
  add column edited integer not null default 0,
  add column enrolled integer not null default 0;
