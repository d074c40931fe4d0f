package fr.pix.certif.center.boundary;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Actor;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The centres that the person works for, the oldest first: that one is the default. A centre whose
 * space is closed is among them, with the day on which it opens.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Permitted(Permission.CENTER_INSIDER)
public class MyCenters {

  private static final String MINE =
      """
      select c.id, c.name, c.external_id,
             c.type = 'SCO' and exists (select 1 from organization o
                      where upper(o.external_id) = upper(c.external_id) and o.type = c.type
                        and o.managing_students) as pupils
        from center c where c.id = any(?::bigint[]) order by c.id""";

  @Inject Database database;
  @Inject CurrentActor actor;

  public List<CenterChoice> list() {
    Actor person = actor.get();
    return database.list(MINE, row -> choice(row, person), person.allCenterIds());
  }

  private static CenterChoice choice(Row row, Actor person) {
    long id = row.number("id");
    return new CenterChoice(
        id,
        row.text("name"),
        row.text("external_id"),
        row.flag("pupils"),
        person.closedCenters().get(id));
  }
}
