package fr.pix.certif.reminder;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.reminder.boundary.ReminderSettings;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the centre is reminded of its sessions by mail. */
@Named("reminders")
@ViewScoped
public class ReminderBacking implements Serializable {

  @Inject private ReminderSettings settings;
  @Inject private CurrentCenter currentCenter;
  @Inject private Toasts toasts;

  private long centerId;
  private String centerName;
  private boolean wished;

  @PostConstruct
  void read() {
    centerId = currentCenter.getId();
    centerName = currentCenter.get().name();
    wished = settings.wished(centerId);
  }

  public String save() {
    settings.wish(centerId, wished);
    toasts.success(wished ? "reminder.on" : "reminder.off");
    return "/certif/rappels?faces-redirect=true";
  }

  public String getCenterName() {
    return centerName;
  }

  public boolean isDecides() {
    return settings.decides(centerId);
  }

  public boolean isWished() {
    return wished;
  }

  public void setWished(boolean wished) {
    this.wished = wished;
  }
}
