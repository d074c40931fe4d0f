package fr.pix.certif.crash;

import java.util.List;

/**
 * The rows of a night's work: finalised sessions waiting for the jury, made by SQL alone.
 *
 * @param sessions how many wait
 * @param candidates in each of them
 */
record NightOfManySessions(int sessions, int candidates) {

  private static final int QUESTIONS = 15;

  /**
   * Fills an empty, migrated database; every answer follows from its place, so that two databases
   * are alike. Where one says {@code %s}, the identifiers of fifteen questions are missing.
   */
  List<String> statements() {
    return List.of(
        "insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at) select 'P', 'N', 'c' || n || '@exemple.test', '-', now(), now() from generate_series(1, %d) n"
            .formatted(sessions * candidates),
        "insert into center (type, external_id, name, created_at) values ('SCO', '0840018L', 'Collège', now())",
        """
      insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password,
                           created_at, finalized_at)
      select c.id, c.name, 'Site', 'Salle ' || n, date '2026-03-26', time '09:30', 'Mme Ali', 'A' || lpad(n::text, 5, '0'), 'AAAAA',
             now(), now() from center c, generate_series(1, %d) n"""
            .formatted(sessions),
        "insert into invigilator_access (session_id, account_id, first_entered_at, last_entered_at) select id, 1, now(), now() from session",
        """
      insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at)
      select s.id, 'N' || k, 'P' || k, date '2011-05-20', 'N' || k || '|P' || k, (row_number() over (order by s.id, k)), now(), now()
        from session s, generate_series(1, %d) k"""
            .formatted(candidates),
        "update candidate set results_email = 'destinataire' || id % 3 || '@exemple.test' where id % 5 = 0",
        """
      insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, state, created_at,
                                 completed_at, verification_code, max_reachable_level)
      select c.id, c.session_id, c.account_id, c.first_name, c.last_name, c.birthdate, 'COMPLETED', now(), now(),
             'P-' || lpad(c.id::text, 8, '0'), 5
        from candidate c""",
        """
      insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
      select c.id, 1, 15, array_to_string((%s), ' '), '0 0 0 1 1 1 2 2 2 3 3 3 4 4 4',
             '18 26 34 42 10 0 0 0 0 0 0 0 0 0 0 0'
        from certification c""",
        """
      insert into answer (certification_id, question_number, result, value, answered_at)
      select c.id, q, case when (c.id * 7 + q * 3) %% 4 = 0 then 1 else 0 end, '1', now()
        from certification c, generate_series(1, %d) q"""
            .formatted(QUESTIONS));
  }
}
