package fr.pix.certif.shared.jobs;

import fr.pix.certif.shared.persistence.OneNodeAtATime;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The engine of Jakarta Batch. It makes its tables when it is first asked for; two nodes that do so
 * at once on a new database disturb each other, and one of them could start nothing.
 */
@ApplicationScoped
public class BatchEngine {

  @Inject OneNodeAtATime oneNodeAtATime;

  private JobOperator operator;

  /** Who starts and watches executions on this node. */
  synchronized JobOperator operator() {
    if (operator == null) {
      oneNodeAtATime.run("batch-engine", () -> operator = BatchRuntime.getJobOperator());
    }
    return operator;
  }
}
