package fr.pix.certif.bench;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.journey.Backstage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tests of 48 questions that wait for their candidates: pupils of the demonstration, many sessions.
 */
final class ManyTests {

  static final int QUESTIONS = 48;

  private ManyTests() {}

  /** Makes tests, and gives their numbers by account. */
  static List<List<Long>> of(Backstage rows, List<String> emails, int each) throws Exception {
    rows.execute(sessions(each));
    rows.execute(candidates(emails));
    rows.execute(certifications(rows));
    return rows
        .rows(
            "select string_agg(c.id::text, ',' order by c.id) from certification c join session s on s.id = c.session_id where s.room like 'Banc %' group by c.account_id order by c.account_id")
        .stream()
        .map(ids -> List.of(ids.split(",")).stream().map(Long::valueOf).toList())
        .toList();
  }

  private static String sessions(int count) {
    return """
    insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password, created_at)
    select c.id, c.name, 'Site', 'Banc ' || n, date '2026-03-26', time '09:30', 'Mme Ali', 'Z' || lpad(n::text, 5, '0'), 'AAAAA', now()
      from (select min(id) as id, min(name) as name from center) c, generate_series(1, %d) n"""
        .formatted(count);
  }

  private static String candidates(List<String> emails) {
    return """
    insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at)
    select s.id, a.last_name, a.first_name, date '2011-05-20', a.last_name || '|' || a.first_name || a.id, a.id, now(), now()
      from session s, account a where s.room like 'Banc %%' and a.email in (%s)"""
        .formatted(emails.stream().map("'%s'"::formatted).collect(Collectors.joining(",")));
  }

  private static String certifications(Backstage rows) {
    String ids =
        IntStream.range(0, QUESTIONS / 3)
            .boxed()
            .flatMap(
                competence ->
                    rows.content().challenges().stream()
                        .filter(challenge -> challenge.competenceIndex() == competence)
                        .filter(challenge -> !challenge.timed() && !challenge.focused())
                        .limit(3)
                        .map(Challenge::id))
            .map("'%s'"::formatted)
            .collect(Collectors.joining(","));
    String competences =
        IntStream.range(0, QUESTIONS)
            .mapToObj(n -> Integer.toString(n / 3))
            .collect(Collectors.joining(","));
    return """
    insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, state, created_at,
                               verification_code, max_reachable_level, profile_pix, draw_seed, challenge_ids, competence_indexes)
    select c.id, c.session_id, c.account_id, c.first_name, c.last_name, c.birthdate, 'STARTED', now(),
           'P-' || lpad(c.id::text, 8, '0'), 5, array_fill(20::numeric, array[16]), 1, array[%s], array[%s]::smallint[]
      from candidate c join session s on s.id = c.session_id where s.room like 'Banc %%'"""
        .formatted(ids, competences);
  }
}
