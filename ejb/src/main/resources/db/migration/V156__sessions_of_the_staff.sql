-- The lists of the staff, at the scale of the country: those to look at, those of one person, all the newest first (the key).
create index session_to_look_at on session (finalized_at, id)
  where finalized_at is not null and published_at is null and not publishable;
create index session_in_hand on session (assigned_officer_id) where assigned_officer_id is not null;
