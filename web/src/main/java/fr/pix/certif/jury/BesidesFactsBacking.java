package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.ReadComplementary;
import fr.pix.certif.jury.entity.ExternalLevels.Taken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The certifications taken besides, among the facts of a certification. */
@Named("besidesFacts")
@RequestScoped
public class BesidesFactsBacking {

  @Inject private CertificationBacking certification;
  @Inject private ReadComplementary readComplementary;

  private List<Taken> lines;

  @PostConstruct
  void read() {
    lines = readComplementary.taken(certification.getSheet().id());
  }

  public List<Taken> getLines() {
    return lines;
  }
}
