-- What the jury outside Pix decides of Pix+ Édu (volet 2), beside what the test says (volet 1). It belongs to the
-- certification and not to one of its results: a rescoring does not touch it.

create table complementary_external (
  certification_id bigint not null references certification on delete cascade,
  key text not null
    constraint complementary_external_has_a_jury check (key in ('EDU_1ER_DEGRE', 'EDU_2ND_DEGRE')),
  verdict varchar(8) not null
    constraint complementary_external_verdict_is_known
    check (verdict in ('REJECTED', 'INITIE', 'CONFIRME', 'AVANCE', 'EXPERT')),
  decided_at timestamptz not null,
  decided_by bigint not null references account,
  primary key (certification_id, key)
);
