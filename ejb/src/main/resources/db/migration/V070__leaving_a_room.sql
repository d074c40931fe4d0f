-- An invigilator who has left enters again by the password; that the session was invigilated stays known.
alter table invigilator_access add column left_at timestamptz;
