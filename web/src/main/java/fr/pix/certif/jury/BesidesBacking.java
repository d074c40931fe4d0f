package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.CertificationSheet;
import fr.pix.certif.jury.boundary.DecideExternalLevel;
import fr.pix.certif.jury.boundary.ReadComplementary;
import fr.pix.certif.scoring.control.ExternalVerdict;
import fr.pix.certif.shared.support.Toasts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The certifications taken besides, with the level that a jury outside Pix gives to some. */
@Named("takenBesides")
@ViewScoped
public class BesidesBacking implements Serializable {

  private static final String PAGE = "certification-resultats";

  @Inject private CertificationBacking certification;
  @Inject private ReadComplementary readComplementary;
  @Inject private DecideExternalLevel decideExternalLevel;
  @Inject private Toasts toasts;

  private List<BesidesLine> lines;
  private long id;
  private int version;

  @PostConstruct
  void open() {
    CertificationSheet sheet = certification.getSheet();
    id = sheet.id();
    version = sheet.version();
    lines =
        readComplementary.of(id).stream()
            .map(kept -> new BesidesLine(kept, sheet.decisions().cancelled()))
            .toList();
  }

  public String decide(BesidesLine line) {
    String choice = line.getChoice();
    decideExternalLevel.decide(
        id,
        version,
        line.getKept().certification(),
        choice == null ? null : ExternalVerdict.valueOf(choice));
    return Decided.lead(toasts, "externalSet", PAGE, id);
  }

  public String withdraw(BesidesLine line) {
    decideExternalLevel.withdraw(id, version, line.getKept().certification());
    return Decided.lead(toasts, "externalWithdrawn", PAGE, id);
  }

  public List<BesidesLine> getLines() {
    return lines;
  }

  public ExternalVerdict[] getVerdicts() {
    return ExternalVerdict.values();
  }
}
