-- Extra time and accessible questions: granted to a pupil once, copied to each of its enrolments.
alter table learner
  add extra_time_percentage numeric(3, 2)
    constraint learner_extra_time_in_range check (extra_time_percentage > 0 and extra_time_percentage <= 1),
  add accessibility_adjusted boolean not null default false;
alter table candidate add accessibility_adjusted boolean not null default false;
