-- Certifications taken besides Pix (certifications complémentaires): attached to the test when it begins, judged with
-- each of its results.

alter table certification
  add column complementary_keys text[] not null default '{}'
    constraint certification_complementary_keys_are_known
    check (complementary_keys <@ array['CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'PRO_SANTE']);

-- Tests under way or waiting for the jury when this comes.
update certification c set complementary_keys = taken.keys
  from (select candidate_id, array_agg(key order by key) as keys from complementary_subscription group by candidate_id) as taken
 where taken.candidate_id = c.candidate_id;

create table complementary_result (
  result_id bigint not null references certification_result on delete cascade,
  key text not null,
  verdict varchar(12) not null
    constraint complementary_result_verdict_is_known check (verdict in ('ACQUIRED', 'NOT_ACQUIRED', 'NOT_PASSED')),
  primary key (result_id, key),
  constraint complementary_result_key_is_known
    check (key in ('CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'PRO_SANTE'))
);
