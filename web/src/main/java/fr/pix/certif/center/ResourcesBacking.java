package fr.pix.certif.center;

import fr.pix.certif.center.Guides.Entry;
import fr.pix.certif.center.boundary.WatchStations;
import fr.pix.certif.center.boundary.WatchStations.Stations;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.support.ApplicationAddress;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The documentation of a centre, and the state of its stations. Open while the space is closed.
 * Kept with the view: the room that somebody forgets is the one that was shown.
 */
@Named("resources")
@ViewScoped
public class ResourcesBacking implements Serializable {

  private static final String TEST_PAGE = "poste?centre=";

  @Inject private Guides guides;
  @Inject private WatchStations watchStations;
  @Inject private CurrentCenter currentCenter;
  @Inject private ApplicationAddress address;
  @Inject private PageParams params;
  @Inject private Toasts toasts;

  private Stations stations;

  public List<Entry> getGuides() {
    return guides.list();
  }

  public String getCode() {
    return params.text("document").orElse("");
  }

  /** The document asked for. */
  public GuideDocument getDocument() {
    return guides.document(getCode()).orElseThrow(() -> Refusal.notFound("page-not-found"));
  }

  /** The rooms and their stations. */
  public Stations getStations() {
    if (stations == null) {
      stations = watchStations.of(currentCenter.get().id());
    }
    return stations;
  }

  /** The address to open on each station. */
  public String getTestAddress() {
    return address.of(TEST_PAGE + getStations().code());
  }

  /** Forgets a room that is gone. */
  public String forget(String room) {
    stations = null;
    watchStations.forget(currentCenter.get().id(), room);
    toasts.success("center.stations.forgotten", room);
    return "/certif/ressources?faces-redirect=true";
  }
}
