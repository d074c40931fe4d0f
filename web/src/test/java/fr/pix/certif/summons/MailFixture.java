package fr.pix.certif.summons;

import fr.pix.certif.notification.entity.MailQueue.DueMail;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The mails that the outbox holds about a session. */
@ApplicationScoped
public class MailFixture {

  private static final String MAILS =
      """
      select o.id, o.kind, o.dedup_key, o.payload ->> 'summons' as summons, o.payload ->> 'sequence' as sequence,
             m.candidate_id
        from outbox o join summons m on m.id = (o.payload ->> 'summons')::bigint
       where o.kind in ('mail.convocation', 'mail.invigilator-kit', 'mail.summons-cancelled') and m.session_id = ?
       order by o.id""";

  @Inject Database database;

  /** A mail about the session: to whom it is (null for an invigilator), and which of theirs. */
  public record Message(String kind, Long candidate, int sequence) {}

  public List<Message> messages(long session) {
    return database.list(
        MAILS,
        row ->
            new Message(
                row.text("kind"),
                row.numberOrNull("candidate_id"),
                Integer.parseInt(row.text("sequence"))),
        session);
  }

  public DueMail mail(long session, String kind, int sequence) {
    return mails(session, kind).stream()
        .filter(mail -> mail.payload().get("sequence").equals(Integer.toString(sequence)))
        .findFirst()
        .orElseThrow();
  }

  public DueMail latest(long session, String kind) {
    List<DueMail> mails = mails(session, kind);
    return mails.get(mails.size() - 1);
  }

  private List<DueMail> mails(long session, String kind) {
    return database.list(MAILS, MailFixture::mail, session).stream()
        .filter(mail -> mail.kind().equals(kind))
        .toList();
  }

  private static DueMail mail(Row row) {
    return new DueMail(
        row.number("id"),
        row.text("kind"),
        row.text("dedup_key"),
        Map.of("summons", row.text("summons"), "sequence", row.text("sequence")),
        1);
  }
}
