-- The key by which every node recognises what another has sealed. PostgreSQL draws its uuids from a strong source.
create table sealing_key (
  id smallint primary key constraint sealing_key_is_single check (id = 1),
  key bytea not null
);
insert into sealing_key values (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
