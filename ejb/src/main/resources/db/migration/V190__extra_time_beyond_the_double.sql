-- A disability centre may grant a pupil more than the double of the time: up to what is kept of any candidate.
alter table learner
  drop constraint learner_extra_time_in_range,
  add constraint learner_extra_time_in_range check (extra_time_percentage > 0 and extra_time_percentage <= 9.99);
alter table candidate
  add constraint candidate_extra_time_in_range check (extra_time_percentage > 0 and extra_time_percentage <= 9.99);
