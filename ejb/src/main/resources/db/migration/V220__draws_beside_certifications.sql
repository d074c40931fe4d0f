-- What was drawn for a test never changes, and is most of what a certification weighs: beside it, an end, a judgement or a
-- publication writes a tenth of what it did. A draw is only ever read whole: words are what costs least to read by the
-- hundred thousand.

create table certification_draw (
  certification_id bigint constraint certification_draw_is_single_for_certification primary key
    references certification on delete cascade,
  seed bigint not null,
  questions smallint not null,
  -- question n is the nth challenge, of the nth competence (0..15)
  challenge_ids text not null,
  competence_indexes text not null,
  -- the profile at the start, by competence in the framework's order (16 places): what scoring compares with
  profile_pix text not null,
  -- of question n, as they were when it was drawn; both null for a test that is not adaptive
  challenge_difficulties double precision[],
  challenge_discriminants double precision[],
  constraint certification_profile_covers_the_framework check (cardinality(string_to_array(profile_pix, ' ')) = 16),
  constraint certification_every_question_has_a_competence
    check (cardinality(string_to_array(challenge_ids, ' ')) = questions
           and cardinality(string_to_array(competence_indexes, ' ')) = questions),
  constraint certification_every_question_keeps_its_calibration check (
    (challenge_difficulties is null) = (challenge_discriminants is null)
    and (challenge_difficulties is null
         or (cardinality(challenge_difficulties) = questions and cardinality(challenge_discriminants) = questions)))
);

insert into certification_draw
select id, draw_seed, cardinality(challenge_ids), array_to_string(challenge_ids, ' '),
       array_to_string(competence_indexes, ' '), array_to_string(profile_pix, ' '), challenge_difficulties,
       challenge_discriminants
  from certification
 order by id;

alter table certification
  drop column draw_seed,
  drop column challenge_ids,
  drop column competence_indexes,
  drop column profile_pix,
  drop column challenge_difficulties,
  drop column challenge_discriminants;
