package fr.pix.certif.jury;

import fr.pix.certif.jury.boundary.ProcessFinalizedSessions;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Judges a chunk of sessions, in the transaction of the chunk. */
@Named
@Dependent
public class JuryWriter extends AbstractItemWriter {

  @Inject ProcessFinalizedSessions sessions;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> sessionIds) {
    SystemWork.run(
        () -> sessions.process(sessionIds.stream().map(Long.class::cast).toList(), run.lease()));
  }
}
