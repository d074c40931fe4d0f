package fr.pix.certif.positioning;

import fr.pix.certif.positioning.boundary.RefreshCertifiability;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads the pupils who did something since the last run. */
@Named
@Dependent
public class ActivePupilReader extends KeyReader {

  @Inject RefreshCertifiability certifiability;
  @Inject CurrentRun run;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return certifiability.waiting(run.lease(), id, limit);
  }
}
