package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes the sessions finalised and not yet judged, a chunk at a time. */
@Named
@Dependent
public class FinalizedSessionReader extends KeyReader {

  @Inject ProcessFinalizedSessions sessions;
  @Inject CurrentRun run;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return sessions.claim(run.lease(), id, limit);
  }

  @Override
  protected int atOnce() {
    return run.chunkSize();
  }
}
