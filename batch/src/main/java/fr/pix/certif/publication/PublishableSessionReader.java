package fr.pix.certif.publication;

import fr.pix.certif.publication.boundary.PublishSessions;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.jobs.KeyReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes the sessions whose results may be published and are not, a chunk at a time. */
@Named
@Dependent
public class PublishableSessionReader extends KeyReader {

  @Inject PublishSessions sessions;
  @Inject CurrentRun run;

  @Override
  protected List<Long> keysAfter(long id, int limit) {
    return sessions.claim(id, limit);
  }

  @Override
  protected int atOnce() {
    return run.chunkSize();
  }
}
