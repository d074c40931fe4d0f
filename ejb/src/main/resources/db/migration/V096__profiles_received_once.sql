-- The national platform may send the same profile again: what it holds tells whether anything changes.
alter table profile add column content_digest varchar(64);
