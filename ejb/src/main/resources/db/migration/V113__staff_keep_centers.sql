-- What staff keep of centres and organisations: where they are, what a centre may certify besides, whether they still serve.

create function search_form(text) returns text language sql immutable strict parallel safe as $$
  select translate(lower($1), 'àâäãáåçéèêëîïíìôöóòõùûüúÿñœæ’', 'aaaaaaceeeeiiiiooooouuuuynoa''')
$$;

alter table center
  add column city varchar(255),
  add column department varchar(3) references department,
  add column habilitations text[] not null default '{}'
    constraint center_habilitations_are_known
    check (habilitations <@ array['CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'PRO_SANTE']),
  add column archived_at timestamptz,
  add column search_key text generated always as (
    search_form(name || ' ' || coalesce(city, '') || ' ' || coalesce(external_id, ''))) stored;

alter table organization
  add column city varchar(255),
  add column department varchar(3) references department,
  add column archived_at timestamptz,
  add column search_key text generated always as (
    search_form(name || ' ' || coalesce(city, '') || ' ' || coalesce(external_id, ''))) stored;
