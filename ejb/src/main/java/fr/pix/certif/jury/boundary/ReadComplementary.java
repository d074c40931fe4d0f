package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.entity.ExternalLevels;
import fr.pix.certif.jury.entity.ExternalLevels.Taken;
import fr.pix.certif.scoring.control.ComplementaryVerdict;
import fr.pix.certif.scoring.entity.KeptComplementary.Kept;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads, for the staff, what came of the certifications that a candidate took besides. */
@Stateless
@Permitted(Permission.STAFF)
public class ReadComplementary {

  @Inject ExternalLevels levels;

  public List<Kept> of(long certificationId) {
    return levels.of(certificationId);
  }

  /** Everything taken besides, what is not judged yet included. */
  public List<Taken> taken(long certificationId) {
    return levels.taken(certificationId);
  }

  /** Whether a jury outside Pix may say something of it, the certification not being cancelled. */
  public static boolean open(Kept kept) {
    return kept.certification().externalJury() && kept.test() == ComplementaryVerdict.ACQUIRED;
  }
}
