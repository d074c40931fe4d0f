package fr.pix.certif.team.entity;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * The letter of an invitation. Its code is drawn while it is written, so that it exists nowhere but
 * in the letter; an invitation cancelled or accepted meanwhile is not sent.
 */
@ApplicationScoped
public class InvitationLetter implements LetterWriter {

  static final String KIND = "mail.invitation";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final String OPEN =
      """
      select i.id, i.email, i.expires_at, coalesce(c.name, o.name) as structure,
             case when c.id is null then 'Pix Orga' else 'Pix Certif' end as space,
             coalesce(c.time_zone, 'Europe/Paris') as zone,
             by.first_name || ' ' || by.last_name as inviter
        from invitation i join account by on by.id = i.created_by
        left join center c on c.id = i.center_id left join organization o on o.id = i.organization_id
       where i.id = ? and i.accepted_at is null and i.cancelled_at is null""";

  @Inject Database database;
  @Inject InvitationRepository invitations;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> write(Map<String, String> payload) {
    return database.first(OPEN, this::letter, Long.valueOf(payload.get("invitation")));
  }

  private Letter letter(Row row) {
    String lastDay = row.instant("expires_at").atZone(ZoneId.of(row.text("zone"))).format(DAY);
    return new Letter(
        row.text("email"),
        Map.of(
            "structure", row.text("structure"),
            "space", row.text("space"),
            "inviter", row.text("inviter"),
            "lastDay", lastDay,
            "code", invitations.issueCode(row.number("id"))));
  }
}
