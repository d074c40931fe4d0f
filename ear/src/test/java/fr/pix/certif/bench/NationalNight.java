package fr.pix.certif.bench;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Content;
import fr.pix.certif.framework.entity.ContentReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finalised sessions of 20 candidates that wait for the jury, as many as asked: 48 questions on 16
 * competences, one test in twenty left unfinished, two in twenty-five with a report.
 */
final class NationalNight {

  static final int CANDIDATES = 20;

  private static final String ACCOUNTS =
      """
      insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at)
      select 'P', 'N', 'nuit' || n || '@exemple.test', '-', now(), now() from generate_series(1, %d) n"""
          .formatted(CANDIDATES);

  private static final String CENTER =
      "insert into center (type, external_id, name, created_at) values ('SCO', '0849999Z', 'Centre de la nuit', now())";

  private static final String SESSIONS =
      """
      insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password,
                           created_at, finalized_at)
      select c.id, c.name, 'Site', 'Nuit %1$d/' || n, date '2026-03-26', time '09:30', 'Mme Ali',
             '%3$s' || lpad(n::text, 5, '0'), 'AAAAA', now(), now()
        from center c, generate_series(1, %2$d) n where c.external_id = '0849999Z'""";

  private static final String ROOMS =
      """
      insert into invigilator_access (session_id, account_id, first_entered_at, last_entered_at)
      select s.id, (select min(id) from account), now(), now() from session s where s.room like 'Nuit %d/%%'""";

  private static final String CANDIDATE_ROWS =
      """
      insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at)
      select s.id, 'N' || a.place, 'P' || a.place, date '2011-05-20', 'N' || a.place || '|P' || a.place, a.id, now(), now()
        from session s,
             (select id, row_number() over (order by id) as place from account where email like 'nuit%%') a
       where s.room like 'Nuit %d/%%'""";

  private static final String CERTIFICATIONS =
      """
      insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, state, created_at,
                                 completed_at, abort_reason, verification_code, max_reachable_level)
      select c.id, c.session_id, c.account_id, c.first_name, c.last_name, c.birthdate,
             case when c.id %% 20 = 0 then 'STARTED' else 'COMPLETED' end, now(),
             case when c.id %% 20 <> 0 then now() end,
             case when c.id %% 40 = 0 then 'CANDIDATE' when c.id %% 20 = 0 then 'TECHNICAL' end,
             'P-' || lpad(c.id::text, 8, '0'), 5
        from candidate c join session s on s.id = c.session_id where s.room like 'Nuit %d/%%'""";

  private static final String DRAWS =
      """
      insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
      select c.id, c.id, 48, '%s', '%s',
             (select string_agg((8 + (c.candidate_id * 7 + n * 5) %% 40)::text, ' ' order by n) from generate_series(1, 16) n)
        from certification c join session s on s.id = c.session_id where s.room like 'Nuit %d/%%'""";

  private static final String ANSWERS =
      """
      insert into answer (certification_id, question_number, result, value, answered_at)
      select c.id, q, case when (c.id * 7 + q * 3) %% (3 + c.id %% 5) = 0 then 1 else 0 end, 'une réponse', now()
        from certification c join session s on s.id = c.session_id, generate_series(1, 48) q
       where s.room like 'Nuit %d/%%' and (c.state = 'COMPLETED' or q <= 36)""";

  private static final String REPORTS =
      """
      insert into issue_report (certification_id, category, subcategory, description, question_number, created_at, created_by)
      select c.id,
             case when c.id %% 25 = 3 then 'IN_CHALLENGE' else 'NON_BLOCKING_CANDIDATE_ISSUE' end,
             case when c.id %% 25 = 3 then 'WEBSITE_BLOCKED' end,
             case when c.id %% 25 = 11 then 'Arrivé en retard.' end,
             case when c.id %% 25 = 3 then 3 end, now(), (select min(id) from account)
        from certification c join session s on s.id = c.session_id
       where s.room like 'Nuit %d/%%' and c.id %% 25 in (3, 11)""";

  private final Rows rows;
  private final Content content = ContentReader.read();
  private int nights;

  NationalNight(Rows rows) throws SQLException {
    this.rows = rows;
    rows.execute(ACCOUNTS);
    rows.execute(CENTER);
  }

  /** Adds so many sessions that wait; each night has rooms of its own. */
  void add(int sessions) throws SQLException {
    int night = ++nights;
    rows.execute(SESSIONS.formatted(night, sessions, (char) ('A' + night)));
    rows.execute(ROOMS.formatted(night));
    rows.execute(CANDIDATE_ROWS.formatted(night));
    rows.execute(CERTIFICATIONS.formatted(night));
    rows.execute(DRAWS.formatted(challenges(), competences(), night));
    rows.execute(ANSWERS.formatted(night));
    rows.execute(REPORTS.formatted(night));
    rows.execute("vacuum analyze");
    rows.execute("checkpoint");
  }

  /**
   * Sessions of the demonstration's collège whose every test is ended, for its centre to finalise.
   */
  List<Long> notFinalised(int sessions) throws SQLException {
    add(sessions);
    rows.execute(
        """
        update session set finalized_at = null,
               center_id = (select m.center_id from center_membership m join account a on a.id = m.account_id
                             where a.email = 'secretariat@college.example' order by m.center_id limit 1)
         where room like 'Nuit %d/%%'"""
            .formatted(nights));
    rows.execute(
        "update certification set state = 'COMPLETED', completed_at = now(), abort_reason = null where account_id in (select id from account where email like 'nuit%')");
    return rows
        .read("select id from session where room like 'Nuit %d/%%' order by id".formatted(nights))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  private String challenges() {
    return IntStream.range(0, 16)
        .boxed()
        .flatMap(
            competence ->
                content.challenges().stream()
                    .filter(challenge -> challenge.competenceIndex() == competence)
                    .limit(3)
                    .map(Challenge::id))
        .collect(Collectors.joining(" "));
  }

  private static String competences() {
    return IntStream.range(0, 48)
        .mapToObj(n -> Integer.toString(n / 3))
        .collect(Collectors.joining(" "));
  }
}
