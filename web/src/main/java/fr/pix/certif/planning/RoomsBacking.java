package fr.pix.certif.planning;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.planning.boundary.ManageRooms;
import fr.pix.certif.planning.control.KeptRoom;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rooms of the centre, and the form that adds one. */
@Named("rooms")
@RequestScoped
public class RoomsBacking {

  private static final String AGAIN = "/certif/salles?faces-redirect=true";

  @Inject private ManageRooms manageRooms;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private String address;
  private String name;
  private Integer seats;
  private List<KeptRoom> all;

  /** Adds the room typed. */
  public String add() {
    manageRooms.add(currentCenter.getId(), address, name, seats);
    toasts.success("planning.room-added", name);
    return AGAIN;
  }

  /** Forgets the room chosen. */
  public String remove() {
    long id = params.number("salle").orElseThrow(() -> Refusal.notFound("planning.room-not-found"));
    manageRooms.remove(currentCenter.getId(), id);
    toasts.success("planning.room-removed");
    return AGAIN;
  }

  public List<KeptRoom> getAll() {
    if (all == null) {
      all = manageRooms.list(currentCenter.getId());
    }
    return all;
  }

  /** The site of the first room, otherwise the name of the centre. */
  public String getAddress() {
    if (address == null) {
      address = getAll().isEmpty() ? currentCenter.get().name() : getAll().get(0).room().address();
    }
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
