package fr.pix.certif.planning;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.planning.boundary.WatchPupils;
import fr.pix.certif.planning.boundary.WatchPupils.Division;
import fr.pix.certif.planning.control.PupilToCertify;
import fr.pix.certif.shared.support.PageParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is not certified yet: a line a class, and the pupils of the class chosen. */
@Named("toCertify")
@RequestScoped
public class PupilsToCertifyBacking {

  @Inject private WatchPupils watchPupils;
  @Inject private CurrentCenter currentCenter;
  @Inject private PageParams params;

  private List<Division> divisions;
  private String division;
  private List<PupilToCertify> pupils = List.of();

  @PostConstruct
  void read() {
    long center = currentCenter.getId();
    divisions = watchPupils.divisions(center);
    division = params.text("classe").orElse(null);
    if (division != null) {
      pupils = watchPupils.notCertified(center, division);
    }
  }

  public List<Division> getDivisions() {
    return divisions;
  }

  public String getDivision() {
    return division;
  }

  public List<PupilToCertify> getPupils() {
    return pupils;
  }
}
