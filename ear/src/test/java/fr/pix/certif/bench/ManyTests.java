package fr.pix.certif.bench;

import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.entity.ContentReader;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Candidates in many sessions, and tests of 48 questions that wait for them. */
record ManyTests(Rows rows) {

  static final int QUESTIONS = 48;
  static final String PASSWORD = "Demonstration2026";

  /** The address of a candidate, from 1. */
  static String email(int candidate) {
    return "candidat%d@banc.example".formatted(candidate);
  }

  /** Accounts with the password of the demonstration. */
  void accounts(int count) throws SQLException {
    rows.execute(
        """
        insert into account (first_name, last_name, email, password_hash, terms_accepted_at, created_at)
        select 'Camille', 'Banc ' || n, 'candidat' || n || '@banc.example', a.password_hash, now(), now()
          from account a, generate_series(1, %d) n where a.email = 'eleve1@college.example'"""
            .formatted(count));
  }

  /** Sessions of this day, in rooms numbered from 1. */
  void sessions(int count) throws SQLException {
    rows.execute(
        """
        insert into session (center_id, center_name, address, room, date, time, examiner, access_code, invigilator_password, created_at)
        select c.id, c.name, 'Site', 'Banc ' || n, current_date, time '09:30', 'Mme Ali', 'Z' || lpad(n::text, 5, '0'), 'AAAAA', now()
          from (select min(id) as id, min(name) as name from center) c, generate_series(1, %d) n"""
            .formatted(count));
  }

  /**
   * Places of candidates, and their tests.
   *
   * @param placed which candidate n sits in which room s: a condition on the two
   */
  void tests(String placed) throws SQLException {
    rows.execute(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at)
        select s.id, a.last_name, a.first_name, date '2011-05-20', a.email, a.id, now(), now()
          from (select id, substr(room, 6)::int as s from session where room like 'Banc %%') s,
               (select id, last_name, first_name, email, substr(last_name, 6)::int as n from account where last_name like 'Banc %%') a
         where %s"""
            .formatted(placed));
    rows.execute(
        """
        insert into certification (candidate_id, session_id, account_id, first_name, last_name, birthdate, state, created_at,
                                   verification_code, max_reachable_level)
        select c.id, c.session_id, c.account_id, c.first_name, c.last_name, c.birthdate, 'STARTED', now(),
               'P-' || lpad(c.id::text, 8, '0'), 5
          from candidate c join session s on s.id = c.session_id where s.room like 'Banc %'""");
    rows.execute(
        """
        insert into certification_draw (certification_id, seed, questions, challenge_ids, competence_indexes, profile_pix)
        select c.id, 1, drawn.questions, drawn.ids, drawn.competences, trim(repeat('20 ', 16))
          from certification c join session s on s.id = c.session_id,
               (select '%s' as ids, '%s' as competences, %d as questions) drawn where s.room like 'Banc %%'"""
            .formatted(challenges(), competences(), QUESTIONS));
    rows.execute("vacuum analyze");
  }

  /** The tests of a candidate. */
  List<Long> of(int candidate) throws SQLException {
    return rows
        .read(
            "select c.id from certification c join account a on a.id = c.account_id where a.email = '%s' order by c.id"
                .formatted(email(candidate)))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  /** A session, and the code that opens it to its candidates. */
  record Door(long session, String code) {}

  /** Gives a pupil a place in every room, the presence confirmed. */
  List<Door> doorsOpenTo(String email) throws SQLException {
    rows.execute(
        """
        insert into candidate (session_id, last_name, first_name, birthdate, identity_key, account_id, joined_at, created_at,
                               authorized_to_start, authorized_at)
        select s.id, a.last_name, a.first_name, date '2011-05-20', a.email, a.id, now(), now(), true, now()
          from session s, account a where s.room like 'Banc %%' and a.email = '%s'"""
            .formatted(email));
    rows.execute("vacuum analyze");
    return rows
        .read("select id || ' ' || access_code from session where room like 'Banc %' order by id")
        .stream()
        .map(line -> line.split(" "))
        .map(parts -> new Door(Long.parseLong(parts[0]), parts[1]))
        .toList();
  }

  /** Questions of the shortest test that a pupil has begun in our rooms. */
  long questionsOf(String email) throws SQLException {
    return Long.parseLong(
        rows.read(
                """
                select min(d.questions) from certification c join certification_draw d on d.certification_id = c.id
                  join session s on s.id = c.session_id and s.room like 'Banc %%'
                  join account a on a.id = c.account_id and a.email = '%s'"""
                    .formatted(email))
            .get(0));
  }

  /** Lets a person into every room as its invigilator; the numbers of the sessions. */
  List<Long> invigilatedBy(int candidate) throws SQLException {
    rows.execute(
        """
        insert into invigilator_access (session_id, account_id, first_entered_at, last_entered_at)
        select s.id, a.id, now(), now() from session s, account a where s.room like 'Banc %%' and a.email = '%s'"""
            .formatted(email(candidate)));
    return rows.read("select id from session where room like 'Banc %' order by id").stream()
        .map(Long::valueOf)
        .toList();
  }

  private static String challenges() {
    Collection<Challenge> all = ContentReader.read().challenges();
    return IntStream.range(0, QUESTIONS / 3)
        .boxed()
        .flatMap(
            competence ->
                all.stream()
                    .filter(challenge -> challenge.competenceIndex() == competence)
                    .filter(challenge -> !challenge.timed() && !challenge.focused())
                    .limit(3))
        .map(Challenge::id)
        .collect(Collectors.joining(" "));
  }

  private static String competences() {
    return IntStream.range(0, QUESTIONS)
        .mapToObj(n -> Integer.toString(n / 3))
        .collect(Collectors.joining(" "));
  }
}
