-- Candidates whom a centre without a pupil base enrols one by one or by a file: where they were born as the centre
-- wrote it, who reads their results, what they pay, which certifications they take besides.

alter table candidate
  add column birth_postal_code varchar(5),
  add column results_email varchar(500),
  add column external_id varchar(255),
  add column billing_mode varchar(8)
    constraint candidate_billing_mode_is_known check (billing_mode in ('FREE', 'PAID', 'PREPAID')),
  add column prepayment_code varchar(255),
  add constraint candidate_is_prepaid_with_a_code
    check ((prepayment_code is not null) = (billing_mode is not distinct from 'PREPAID')),
  add constraint candidate_birth_place_is_told_once
    check (birth_postal_code is null or birth_city_code is null);

comment on column candidate.birth_city_code is
  'born in France: the INSEE code of the commune, unless a postal code was given; born abroad: 99 and the three digits of the country';

-- A certification that the candidate takes besides Pix (certification complémentaire), among the centre's habilitations.
create table complementary_subscription (
  candidate_id bigint not null references candidate on delete cascade,
  key text not null constraint complementary_subscription_is_known
    check (key in ('CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'PRO_SANTE')),
  primary key (candidate_id, key)
);
