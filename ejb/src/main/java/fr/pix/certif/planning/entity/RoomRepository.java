package fr.pix.certif.planning.entity;

import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.PlanRoom;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.persistence.ConstraintBroken;
import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The rooms of centres, as they are kept. */
@ApplicationScoped
public class RoomRepository {

  private static final String OF_CENTER =
      "select id, address, name, seats from room where center_id = ? order by lower(address),"
          + " lower(name), id";
  private static final String CHOSEN =
      """
      select id, address, name, seats from room where center_id = ? and id = any(?::bigint[])
       order by lower(address), lower(name), id\
      """;
  private static final String ADD =
      "insert into room (center_id, address, name, seats) values (?, ?, ?, ?)";

  @Inject Database database;

  public List<KeptRoom> of(long centerId) {
    return database.list(OF_CENTER, RoomRepository::kept, centerId);
  }

  /** Those of these rooms that are the centre's. */
  public List<KeptRoom> chosen(long centerId, Collection<Long> ids) {
    return database.list(CHOSEN, RoomRepository::kept, centerId, ids);
  }

  /** Adds a room; one of the same name on the same site is refused. */
  public void add(long centerId, PlanRoom room) {
    try {
      database.update(ADD, centerId, room.address(), room.name(), room.seats());
    } catch (ConstraintBroken taken) {
      throw Refusal.conflict("planning.room-known", room.name(), room.address());
    }
  }

  /** Forgets a room of the centre; its sessions stay. */
  public void remove(long centerId, long id) {
    if (database.update("delete from room where center_id = ? and id = ?", centerId, id) == 0) {
      throw Refusal.notFound("planning.room-not-found");
    }
  }

  private static KeptRoom kept(Row row) {
    return new KeptRoom(
        row.number("id"),
        new PlanRoom(row.text("address"), row.text("name"), row.integer("seats")));
  }
}
