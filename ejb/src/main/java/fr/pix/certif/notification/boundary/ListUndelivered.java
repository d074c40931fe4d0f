package fr.pix.certif.notification.boundary;

import fr.pix.certif.notification.control.MaskedAddress;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The mails that were given up, the latest first, and what still waits. */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class ListUndelivered {

  /** How many stand on a page. */
  public static final int SIZE = 50;

  private static final String COUNTS =
      """
      select count(*) filter (where dead_at is not null) as dead,
             count(*) filter (where dead_at is null and attempts > 0) as retried,
             count(*) filter (where dead_at is null and attempts = 0) as fresh
        from outbox where sent_at is null and kind like 'mail.%'""";

  private static final String DEAD =
      """
      select o.id, o.kind, coalesce(o.payload ->> 'to', m.email) as address, o.created_at, o.dead_at, o.last_error
        from outbox o
        left join summons m on m.id = (o.payload ->> 'summons')::bigint
       where o.dead_at is not null and o.kind like 'mail.%'
       order by o.dead_at desc, o.id desc limit ? offset ?""";

  @Inject Database database;

  /**
   * A page of the list.
   *
   * @param page the one shown, from 1
   * @param dead how many were given up in all
   * @param retried how many wait for another try
   * @param fresh how many wait for their first
   */
  public record Undelivered(
      List<UndeliveredMail> rows, int page, int dead, int retried, int fresh) {

    public int pages() {
      return Math.max(1, (dead + SIZE - 1) / SIZE);
    }
  }

  /** A page; beyond the last one, the last one is given. */
  public Undelivered page(int wanted) {
    Undelivered counts =
        database
            .first(
                COUNTS,
                row ->
                    new Undelivered(
                        List.of(),
                        1,
                        row.integer("dead"),
                        row.integer("retried"),
                        row.integer("fresh")))
            .orElseThrow();
    int page = Math.min(Math.max(1, wanted), counts.pages());
    return new Undelivered(
        database.list(DEAD, ListUndelivered::mail, SIZE, (page - 1) * SIZE),
        page,
        counts.dead(),
        counts.retried(),
        counts.fresh());
  }

  private static UndeliveredMail mail(Row row) {
    return new UndeliveredMail(
        row.number("id"),
        row.text("kind").substring("mail.".length()),
        MaskedAddress.of(row.text("address")),
        row.instant("created_at"),
        row.instant("dead_at"),
        row.text("last_error"));
  }
}
