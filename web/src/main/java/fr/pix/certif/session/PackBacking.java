package fr.pix.certif.session;

import fr.pix.certif.center.CurrentCenter;
import fr.pix.certif.session.boundary.SessionsToPrepare;
import fr.pix.certif.session.boundary.SessionsToPrepare.Coming;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions among which those whose papers are downloaded together are chosen. */
@Named("packChoice")
@RequestScoped
public class PackBacking {

  @Inject private SessionsToPrepare sessions;
  @Inject private CurrentCenter currentCenter;

  private List<Coming> rows;

  @PostConstruct
  void read() {
    rows = sessions.of(currentCenter.getId());
  }

  public List<Coming> getRows() {
    return rows;
  }
}
