package fr.pix.certif.shared.jobs;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The slice of a run that the current execution carries out, from the properties that it was
 * started with.
 */
@Dependent
public class CurrentRun {

  @Inject JobContext job;
  @Inject Executions executions;

  /**
   * The lease under which this execution works; who asks for it at each chunk shows being alive.
   */
  public Lease lease() {
    Lease lease = RunProperties.lease(job.getJobName(), job.getProperties());
    executions.alive(lease);
    return lease;
  }

  /** How many keys a chunk of this job has at most, where its definition says so. */
  public int chunkSize() {
    return RunProperties.chunkSize(job.getProperties());
  }
}
