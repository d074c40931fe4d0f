package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.LookBackOnNights;
import fr.pix.certif.jury.boundary.Night;
import fr.pix.certif.jury.boundary.RequestRun;
import fr.pix.certif.jury.boundary.WatchNight;
import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.shared.support.Toasts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The jobs of the night: what they did, what is left, and the buttons that start them by day. */
@Named("night")
@RequestScoped
public class NightBacking {

  private static final String HERE = "/admin/nuit?faces-redirect=true";

  @Inject private WatchNight watchNight;
  @Inject private LookBackOnNights lookBackOnNights;
  @Inject private RequestRun requestRun;
  @Inject private Toasts toasts;

  private Night night;
  private NightChart chart;

  /** The night as it stands, read once a request. */
  public Night getView() {
    if (night == null) {
      night = watchNight.watch();
    }
    return night;
  }

  /** What the last nights did, read once a request. */
  public NightChart getChart() {
    if (chart == null) {
      chart = NightChart.of(lookBackOnNights.lookBack());
    }
    return chart;
  }

  public String judge() {
    requestRun.request(NightJob.JURY);
    toasts.success("jury.night.requested");
    return HERE;
  }

  public String refresh() {
    requestRun.request(NightJob.POSITIONING);
    toasts.success("jury.night.requested");
    return HERE;
  }

  public String remind() {
    requestRun.request(NightJob.REMINDERS);
    toasts.success("jury.night.requested");
    return HERE;
  }

  public String publish() {
    requestRun.request(NightJob.PUBLICATION);
    toasts.success("jury.night.requested");
    return HERE;
  }
}
