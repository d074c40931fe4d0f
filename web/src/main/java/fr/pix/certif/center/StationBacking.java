package fr.pix.certif.center;

import fr.pix.certif.center.boundary.CheckStation;
import fr.pix.certif.center.control.StationPoint;
import fr.pix.certif.center.control.StationRules.Measure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The technical test of a station: what its script has measured, and what came out. */
@Named("stationTest")
@RequestScoped
public class StationBacking {

  @Inject private CheckStation checkStation;
  @Inject private HttpServletRequest request;

  private final StationForm form = new StationForm();
  private String code;
  private String center;
  private Set<StationPoint> wrong;

  /** An address that leads to no centre is refused as a page that does not exist. */
  @PostConstruct
  void read() {
    code = request.getParameter("centre");
    center = checkStation.centerOf(code);
  }

  /** Keeps the result and shows it. */
  public void send() {
    Measure measure = form.measured(request.getHeader("User-Agent"));
    wrong = checkStation.keep(code, form.getRoom(), form.getStation(), measure);
  }

  public StationForm getForm() {
    return form;
  }

  /** What is wrong, in the order of the test; null before it is sent. */
  public Set<StationPoint> getWrong() {
    return wrong;
  }

  public StationPoint[] getPoints() {
    return StationPoint.values();
  }

  public String getCenter() {
    return center;
  }

  /** Kept in the form. */
  public String getCode() {
    return code;
  }
}
