package fr.pix.certif.publication;

import fr.pix.certif.publication.boundary.PublishSessions;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Publishes a chunk of sessions, in the transaction of the chunk. */
@Named
@Dependent
public class PublicationWriter extends AbstractItemWriter {

  @Inject PublishSessions sessions;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> sessionIds) {
    SystemWork.run(
        () -> sessions.publish(sessionIds.stream().map(Long.class::cast).toList(), run.lease()));
  }
}
