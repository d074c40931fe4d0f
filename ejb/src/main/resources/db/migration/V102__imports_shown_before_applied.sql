-- A file of pupils is read and shown before it is applied: what would change, and what has to be repaired.

-- Agricultural schools identify their pupils by identifiers of other lengths than the INE.
alter table learner alter column ine type varchar(255);
alter table profile alter column ine type varchar(255);

alter table learner_import
  add column state varchar(9) not null default 'APPLIED'
    constraint learner_import_state_is_known check (state in ('PREVIEW', 'APPLIED', 'ABANDONED')),
  add column format varchar(11) not null default 'SIECLE'
    constraint learner_import_format_is_known check (format in ('SIECLE', 'AGRICULTURE')),
  add column encoding varchar(40),
  add column pupils integer not null default 0,
  add column to_repair integer not null default 0,
  add column left_out integer not null default 0,
  add column problems integer not null default 0,
  add column file_is_refused boolean not null default false,
  add column applied_at timestamptz;
update learner_import set applied_at = imported_at;
alter table learner_import
  add constraint learner_import_is_applied_at check ((state = 'APPLIED') = (applied_at is not null));
create unique index learner_import_is_previewed_once on learner_import (organization_id) where state = 'PREVIEW';
create index learner_import_of_organization on learner_import (organization_id, applied_at);

-- The pupils of a file between reading and applying; after a crash of the database the file is sent again.
create unlogged table learner_import_pupil (
  import_id bigint not null,
  to_repair boolean not null,
  ine text not null,
  last_name text not null,
  preferred_last_name text,
  first_name text not null,
  middle_name text,
  third_name text,
  sex char(1),
  birthdate date,
  birth_city text,
  birth_city_code text,
  birth_province_code text,
  birth_country_code text,
  mef_code text,
  status text,
  division text
);
create index learner_import_pupil_of_import on learner_import_pupil (import_id);

create table learner_import_problem (
  import_id bigint not null references learner_import,
  place integer not null,
  line integer not null,
  pupil varchar(600) not null,
  field varchar(255) not null,
  code varchar(40) not null,
  value varchar(80) not null,
  constraint learner_import_problem_stands_once primary key (import_id, place)
);
