package fr.pix.certif.reminder.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether a centre wishes to be reminded of its sessions by mail; its administrators decide. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ReminderSettings {

  private static final String READ =
      "select reminders from center where id = ? and id = any(?::bigint[])";

  private static final String WRITE =
      "update center set reminders = ? where id = ? and id = any(?::bigint[]) and reminders <> ?";

  @Inject Database database;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** Whether the mails are sent. */
  public boolean wished(long centerId) {
    return database
        .first(READ, row -> row.flag("reminders"), centerId, actor.get().centerIds())
        .orElseThrow(() -> Refusal.notFound("center.not-found"));
  }

  /** Whether the person may decide it. */
  public boolean decides(long centerId) {
    return actor.get().centersAdministered().contains(centerId);
  }

  /** Switches the mails on or off; the same wish twice changes nothing. */
  @Permitted(Permission.CENTER_ADMIN)
  public void wish(long centerId, boolean reminders) {
    if (!decides(centerId)) {
      throw Refusal.notFound("center.not-found");
    }
    int changed =
        database.update(WRITE, reminders, centerId, actor.get().centersAdministered(), reminders);
    if (changed == 1) {
      audit.record(
          "center.reminders",
          new Subject("center", centerId),
          Map.of("reminders", !reminders),
          Map.of("reminders", reminders));
    }
  }
}
