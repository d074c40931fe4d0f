-- The mails of a session's results: staff see how many have left, and resend them.
create index outbox_results_of_session on outbox (((payload ->> 'session')::bigint)) where kind = 'mail.session-results';
create index candidate_results_recipient on candidate (session_id) where results_email is not null;
