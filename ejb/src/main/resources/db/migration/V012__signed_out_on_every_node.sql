-- A node may still hold the HTTP session that another has ended: who signed out is out on all of them. A row serves for as
-- long as its sign-in could have lasted.
create table ended_sign_in (
  id uuid primary key,
  ended_at timestamptz not null
);
create index ended_sign_in_oldest_first on ended_sign_in (ended_at);
