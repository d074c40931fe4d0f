package fr.pix.certif.center.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The centres that the person works for, the oldest first: that one is the default. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class MyCenters {

  private static final String MINE =
      "select id, name, external_id from center where id = any(?::bigint[]) order by id";

  @Inject Database database;
  @Inject CurrentActor actor;

  public List<CenterChoice> list() {
    return database.list(
        MINE,
        row -> new CenterChoice(row.number("id"), row.text("name"), row.text("external_id")),
        actor.get().centerIds());
  }
}
