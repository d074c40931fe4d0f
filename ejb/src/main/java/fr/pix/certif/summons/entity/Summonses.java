package fr.pix.certif.summons.entity;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.summons.control.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * Who was told what. Each statement writes what is told now and the mails that tell it, for all
 * concerned at once; who knows it already is left alone, whoever asks again and as often as they
 * will.
 */
@ApplicationScoped
public class Summonses {

  private static final String MAILS =
      """
      insert into outbox (kind, dedup_key, payload, created_at, available_at)
      select '%s', 'summons:' || id || ':' || sequence,
             jsonb_build_object('summons', id::text, 'sequence', sequence::text), ?, ? from told
      on conflict on constraint outbox_message_is_single do nothing""";

  /** The first statement of all: what was told last is replaced where it is not the same. */
  private static final String TELL =
      """
      with told as (
        insert into summons (candidate_id, session_id, email, center_name, address, room, date, time, zone, minutes, told_at)
        select candidate_id, session_id, email, center_name, address, room, date, time, zone, minutes, ?
          from called_candidate k
         where email is not null and finalized_at is null and (date + time) at time zone zone > ? and %s
         order by candidate_id
        on conflict on constraint summons_of_candidate_is_single do update
          set session_id = excluded.session_id, email = excluded.email, center_name = excluded.center_name,
              address = excluded.address, room = excluded.room, date = excluded.date, time = excluded.time,
              zone = excluded.zone, minutes = excluded.minutes, sequence = summons.sequence + 1,
              told_at = excluded.told_at, cancelled_at = null
          where (summons.session_id, summons.email, summons.address, summons.room, summons.date, summons.time,
                 summons.zone, summons.minutes, summons.cancelled_at)
             is distinct from (excluded.session_id, excluded.email, excluded.address, excluded.room, excluded.date,
                 excluded.time, excluded.zone, excluded.minutes, null::timestamptz)
        returning id, sequence)
      """
          + MAILS.formatted("mail.convocation");

  private static final String CALL =
      TELL.formatted("session_id = ? and center_id = any(?::bigint[])");

  /** Those told already whose session has changed, or who sit in another one. */
  private static final String FOLLOW =
      TELL.formatted(
          "exists (select 1 from summons m where m.candidate_id = k.candidate_id and m.cancelled_at is null)");

  private static final String KIT =
      """
      with told as (
        insert into summons (session_id, email, center_name, address, room, date, time, zone, minutes, told_at)
        select s.id, ?, s.center_name, s.address, s.room, s.date, s.time, c.time_zone, 120, ?
          from session s join center c on c.id = s.center_id
         where s.id = ? and s.center_id = any(?::bigint[])
        on conflict (session_id, email) where candidate_id is null do update
          set center_name = excluded.center_name, address = excluded.address, room = excluded.room, date = excluded.date,
              time = excluded.time, zone = excluded.zone, sequence = summons.sequence + 1, told_at = excluded.told_at,
              cancelled_at = null
          where (summons.address, summons.room, summons.date, summons.time, summons.zone, summons.cancelled_at)
             is distinct from (excluded.address, excluded.room, excluded.date, excluded.time, excluded.zone, null::timestamptz)
        returning id, sequence)
      """
          + MAILS.formatted("mail.invigilator-kit");

  private static final String FOLLOW_KITS =
      """
      with told as (
        update summons m set center_name = s.center_name, address = s.address, room = s.room, date = s.date,
               time = s.time, zone = c.time_zone, sequence = m.sequence + 1, told_at = ?
          from session s join center c on c.id = s.center_id
         where s.id = m.session_id and m.candidate_id is null and m.cancelled_at is null and s.finalized_at is null
           and (s.date + s.time) at time zone c.time_zone > ?
           and (m.address, m.room, m.date, m.time, m.zone) is distinct from (s.address, s.room, s.date, s.time, c.time_zone)
        returning m.id, m.sequence)
      """
          + MAILS.formatted("mail.invigilator-kit");

  private static final String CANCEL =
      """
      with told as (
        update summons m set cancelled_at = ?, sequence = m.sequence + 1, told_at = ?
         where m.cancelled_at is null and (m.date + m.time) at time zone m.zone > ?
           and case when m.candidate_id is null then not exists (select 1 from session where id = m.session_id)
                    else not exists (select 1 from candidate where id = m.candidate_id) end
        returning id, sequence)
      """
          + MAILS.formatted("mail.summons-cancelled");

  private static final String TOLD = "select * from summons where id = ?";

  @Inject Database database;

  /** Calls the candidates of a session who have an address; returns how many mails that makes. */
  public int call(long sessionId, Collection<Long> centerIds, Instant now) {
    return database.update(CALL, now, now, sessionId, centerIds, now, now);
  }

  /** Sends the kit to an address; returns how many mails that makes: none when it is known. */
  public int sendKit(long sessionId, String email, Collection<Long> centerIds, Instant now) {
    return database.update(KIT, email, now, sessionId, centerIds, now, now);
  }

  /** Tells those who were told what has changed since; returns how many mails that makes. */
  public int follow(Instant now) {
    return database.update(FOLLOW, now, now, now, now)
        + database.update(FOLLOW_KITS, now, now, now, now)
        + database.update(CANCEL, now, now, now, now, now);
  }

  /** What somebody was told last. */
  public Optional<Told> told(long id) {
    return database.first(TOLD, Summonses::told, id);
  }

  private static Told told(Row row) {
    return new Told(
        row.number("id"),
        row.numberOrNull("candidate_id"),
        row.number("session_id"),
        row.text("email"),
        row.text("center_name"),
        row.text("address"),
        row.text("room"),
        row.date("date").atTime(row.time("time")),
        ZoneId.of(row.text("zone")),
        row.integer("minutes"),
        row.integer("sequence"),
        row.instant("cancelled_at") != null);
  }
}
