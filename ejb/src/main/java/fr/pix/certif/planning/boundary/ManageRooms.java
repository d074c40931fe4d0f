package fr.pix.certif.planning.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.planning.control.PlanRoom;
import fr.pix.certif.planning.control.RoomRules;
import fr.pix.certif.planning.entity.RoomRepository;
import fr.pix.certif.session.entity.CenterRepository;
import fr.pix.certif.shared.InvalidInput;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The rooms of a centre and their seats, from which plans are made. */
@Stateless
@Permitted(Permission.CENTER_MEMBER)
public class ManageRooms {

  @Inject RoomRepository rooms;
  @Inject CenterRepository centers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /** The rooms by site and name. */
  public List<KeptRoom> list(long centerId) {
    centers.required(centerId, actor.get().centerIds());
    return rooms.of(centerId);
  }

  /** Adds a room. */
  public void add(long centerId, String address, String name, Integer seats) {
    centers.required(centerId, actor.get().centerIds());
    InvalidInput.ifAny(RoomRules.violations(address, name, seats));
    rooms.add(centerId, new PlanRoom(address.strip(), name.strip(), seats));
    audit.record(
        "planning.room-added", new Subject("center", centerId), Map.of(), Map.of("seats", seats));
  }

  /** Forgets a room; the sessions that it holds stay as they are. */
  public void remove(long centerId, long roomId) {
    centers.required(centerId, actor.get().centerIds());
    rooms.remove(centerId, roomId);
    audit.record(
        "planning.room-removed", new Subject("center", centerId), Map.of("room", roomId), Map.of());
  }
}
