package fr.pix.certif.bench;

import java.sql.SQLException;

/**
 * Years of certifications: sessions of 20 in schools of every department, nearly all published,
 * some that wait for the jury, for publication or for their centre.
 */
record ManyCertifications(Rows rows) {

  private static final int SEATS = 20;
  private static final int SESSIONS_A_CENTER = 20;

  private static final String CENTERS =
      """
      insert into center (type, external_id, name, created_at, academy_id, department)
      select 'SCO', d.uai_prefix || lpad((n / d.departments)::text, 4, '0') || 'Z', 'Collège du banc ' || n, now(), d.academy_id, d.code
        from generate_series(1, %d) n
        join (select *, row_number() over (order by code) - 1 as place, count(*) over () as departments from department) d
          on d.place = n %% d.departments
      on conflict do nothing""";

  private static final String SESSIONS =
      """
      insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password,
                           created_at, finalized_at, processed_at, publishable, not_publishable_because, published_at)
      select c.id, c.name, 'Site', 'Rang ' || n, current_date - (n %% 700)::int, time '09:30', 'Mme Ali',
             translate(lpad(to_hex(row_number() over ()), 6, '0'), '0123456789abcdef', 'BCDFGHJKLMNPQRST'), 'AAAAA', now(),
             case when state > 0 then now() end, case when state > 1 then now() end,
             case when state > 1 then state <> 2 end, case when state = 2 then 'OPEN_REPORT' end, case when state > 3 then now() end
        from (select c.*, n, case when h < 10 then 0 when h < 12 then 1 when h < 20 then 2 when h < 30 then 3 else 4 end as state
                from center c, generate_series(1, %d) n, lateral (select abs(hashint8(c.id * 1000 + n)) %% 1000 as h) drawn
               where c.name like 'Collège du banc %%') c""";

  private static final String CANDIDATES =
      """
      insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at)
      select s.id, 'Nom' || n, 'Prénom' || s.id, date '2011-05-20', 'NOM' || n, null, null, now()
        from session s, generate_series(1, %d) n where s.room like 'Rang %%'""";

  private static final String CERTIFICATIONS =
      """
      insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, state, created_at,
                                 completed_at, verification_code, max_reachable_level, published)
      select c.id, c.session_id, (select min(id) from account), c.first_name, c.last_name, c.birthdate, 'COMPLETED',
             s.date + time '10:00', s.date + time '11:00', 'P-' || lpad(c.id::text, 8, '0'), 5, s.published_at is not null
        from candidate c join session s on s.id = c.session_id where s.room like 'Rang %'""";

  private static final String DRAWS =
      """
      insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
      select c.id, 1, 48, questions.ids, questions.competences, trim(repeat('20 ', 16))
        from certification c join session s on s.id = c.session_id,
             (select string_agg('challenge' || lpad(q::text, 9, '0'), ' ' order by q) as ids,
                     string_agg((q / 3)::text, ' ' order by q) as competences from generate_series(0, 47) q) questions
       where s.room like 'Rang %'""";

  /** Adds so many certifications to those of the demonstration. */
  void add(int certifications) throws SQLException {
    rows.execute(CENTERS.formatted(certifications / SEATS / SESSIONS_A_CENTER));
    rows.execute(SESSIONS.formatted(SESSIONS_A_CENTER));
    rows.execute(CANDIDATES.formatted(SEATS));
    rows.execute(CERTIFICATIONS);
    rows.execute(DRAWS);
    rows.execute("vacuum analyze");
    rows.execute("checkpoint");
  }

  long count() throws SQLException {
    return Long.parseLong(rows.read("select count(*) from certification").get(0));
  }
}
