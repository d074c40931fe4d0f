-- Universities keep their students by student number, and may add to the list without replacing it.

alter table learner_import drop constraint learner_import_format_is_known;
alter table learner_import
  add constraint learner_import_format_is_known check (format in ('SIECLE', 'AGRICULTURE', 'UNIVERSITY')),
  add column mode varchar(7) not null default 'REPLACE'
    constraint learner_import_mode_is_known check (mode in ('REPLACE', 'ADD'));

-- What a university says of the studies of a student; a school says nothing here.
alter table learner
  add column email varchar(255),
  add column component varchar(255),
  add column teaching_team varchar(255),
  add column diploma varchar(255),
  add column study_scheme varchar(255);
alter table learner_import_pupil
  add column email text,
  add column component text,
  add column teaching_team text,
  add column diploma text,
  add column study_scheme text;
