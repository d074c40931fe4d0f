package fr.pix.certif.finalization;

import fr.pix.certif.finalization.boundary.ForgetPapers;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Forgets the papers of a chunk of sessions, in the transaction of the chunk. */
@Named
@Dependent
public class ExpiredPaperWriter extends AbstractItemWriter {

  @Inject ForgetPapers forgetPapers;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> sessionIds) {
    SystemWork.run(
        () -> forgetPapers.forget(sessionIds.stream().map(Long.class::cast).toList(), run.lease()));
  }
}
