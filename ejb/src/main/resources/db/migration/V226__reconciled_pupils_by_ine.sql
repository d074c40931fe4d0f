-- A school that imports its pupils inherits the accounts of those whom another has reconciled: those alone are looked through.
create index learner_reconciled_by_ine on learner (ine) where account_id is not null;
