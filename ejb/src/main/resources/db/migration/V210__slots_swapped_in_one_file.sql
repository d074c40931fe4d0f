-- Sessions that exchange their rooms or hours in one file hold the same slot for a moment: whoever asks for it is
-- judged at the end of the file, everybody else at once as before.
alter table session drop constraint session_slot_is_unique;
alter table session add constraint session_slot_is_unique
  unique (center_id, address, room, date, time) deferrable initially immediate;
