package fr.pix.certif.center.boundary;

import fr.pix.certif.audit.entity.AuditTrail;
import fr.pix.certif.audit.entity.AuditTrail.Subject;
import fr.pix.certif.center.control.StationPoint;
import fr.pix.certif.center.entity.StationRepository;
import fr.pix.certif.center.entity.StationRepository.Checked;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shows a centre which of its stations are ready, room by room. */
@Stateless
@Permitted(Permission.CENTER_INSIDER)
public class WatchStations {

  @Inject StationRepository stations;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  /**
   * A room and its stations.
   *
   * @param ready how many have nothing wrong
   */
  public record Room(String name, int ready, List<Checked> stations) implements Serializable {

    /** What is wrong on at least one station. */
    public Set<StationPoint> wrong() {
      return stations.stream()
          .flatMap(station -> station.wrong().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * The rooms of a centre.
   *
   * @param code what the address of the test carries: it lets results in, and shows none
   */
  public record Stations(String code, List<Room> rooms) implements Serializable {}

  /** The rooms of one of the actor's centres, open or closed. */
  public Stations of(long centerId) {
    check(centerId);
    Map<String, List<Checked>> byRoom =
        stations.of(centerId).stream()
            .collect(
                Collectors.groupingBy(
                    Checked::room,
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                    Collectors.toList()));
    List<Room> rooms =
        byRoom.entrySet().stream()
            .map(
                room ->
                    new Room(
                        room.getKey(),
                        (int) room.getValue().stream().filter(Checked::ready).count(),
                        room.getValue()))
            .toList();
    return new Stations(stations.codeOf(centerId), rooms);
  }

  /** Forgets the results of a room. */
  public void forget(long centerId, String room) {
    check(centerId);
    int forgotten = stations.forget(centerId, room);
    audit.record(
        "stations.forgotten",
        new Subject("center", centerId),
        Map.of("stations", forgotten),
        Map.of());
  }

  private void check(long centerId) {
    if (!actor.get().allCenterIds().contains(centerId)) {
      throw Refusal.notFound("center.not-found");
    }
  }
}
