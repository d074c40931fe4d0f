package fr.pix.certif.steering;

import fr.pix.certif.steering.boundary.WatchAcademy;
import fr.pix.certif.steering.boundary.WatchAcademy.CenterProgress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The schools of the academy and how far they are. */
@Named("academy")
@RequestScoped
public class AcademyBacking {

  @Inject private WatchAcademy watchAcademy;

  private List<CenterProgress> centers;

  @PostConstruct
  void read() {
    centers = watchAcademy.centers();
  }

  public List<CenterProgress> getCenters() {
    return centers;
  }

  /** Centres with a session that should have been finalised. */
  public long getLate() {
    return centers.stream().filter(center -> center.late() > 0).count();
  }

  public int getCertified() {
    return centers.stream().mapToInt(CenterProgress::certified).sum();
  }
}
