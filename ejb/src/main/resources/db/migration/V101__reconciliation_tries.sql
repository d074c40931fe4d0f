-- How often an account has tried to be recognised as a pupil, in the current window: identities cannot be guessed.
create table reconciliation_try (
  account_id bigint not null references account,
  tries integer not null,
  window_started_at timestamptz not null,
  constraint reconciliation_try_is_counted_once primary key (account_id)
);

-- The list of a school in the order in which it is read.
create index learner_in_list on learner
  (organization_id, division, last_name collate "fr-x-icu", first_name collate "fr-x-icu", id) where not disabled;
create index learner_of_account on learner (account_id) where account_id is not null;
