package fr.pix.certif.positioning;

import fr.pix.certif.positioning.boundary.RefreshCertifiability;
import fr.pix.certif.shared.jobs.CurrentRun;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Recomputes a chunk of pupils, in the transaction of the chunk. */
@Named
@Dependent
public class CertifiabilityWriter extends AbstractItemWriter {

  @Inject RefreshCertifiability certifiability;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> accountIds) {
    SystemWork.run(
        () ->
            certifiability.refresh(
                accountIds.stream().map(Long.class::cast).toList(), run.lease()));
  }
}
