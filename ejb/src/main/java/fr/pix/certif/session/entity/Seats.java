package fr.pix.certif.session.entity;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.NameOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * The tables of the rooms. A table once given is kept; who has none yet takes the lowest free ones,
 * by name.
 */
@ApplicationScoped
public class Seats {

  private static final String STANDING =
      """
      select count(*) as number from candidate k
       where k.session_id = any(?::bigint[])
         and not exists (select 1 from candidate_seat s
                          where s.candidate_id = k.id and s.session_id = k.session_id)""";

  /** Two requests at once would give the same table: the second waits and finds all seated. */
  private static final String ALONE =
      """
      select count(pg_advisory_xact_lock(hashtext('candidate_seat'), (id % 2147483647)::int)) as number
        from (select id from unnest(?::bigint[]) as asked (id) order by id) ordered""";

  /** Who was moved to another session leaves the table behind. */
  private static final String LEAVE =
      """
      delete from candidate_seat s using candidate k
       where k.id = s.candidate_id and k.session_id <> s.session_id
         and (k.session_id = any(?::bigint[]) or s.session_id = any(?::bigint[]))""";

  private static final String SIT =
      """
      with expected as (select id, session_id, last_name, first_name from candidate
                         where session_id = any(?::bigint[])),
      standing as (
        select e.id, e.session_id,
               row_number() over (partition by e.session_id
                                  order by {names}, e.id) as place
          from expected e where not exists (select 1 from candidate_seat where candidate_id = e.id)),
      free as (
        select n.session_id, t.seat, row_number() over (partition by n.session_id order by t.seat) as place
          from (select session_id, count(*)::int as places from expected group by session_id) n
         cross join lateral generate_series(1, n.places) as t (seat)
         where not exists (select 1 from candidate_seat
                            where session_id = n.session_id and seat = t.seat))
      insert into candidate_seat (candidate_id, session_id, seat)
      select id, session_id, seat from standing join free using (session_id, place)"""
          .replace("{names}", NameOrder.of("e"));

  @Inject Database database;

  /** Gives a table to each candidate of these sessions who has none. */
  public void give(Collection<Long> sessionIds) {
    if (database.number(STANDING, sessionIds) > 0) {
      database.number(ALONE, sessionIds);
      database.update(LEAVE, sessionIds, sessionIds);
      database.update(SIT, sessionIds);
    }
  }
}
