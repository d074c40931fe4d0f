package fr.pix.certif.shared.jobs;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;

/** The run that the current execution carries out, from the properties that it was started with. */
@Dependent
public class CurrentRun {

  @Inject JobContext job;

  /** The lease under which this execution writes. */
  public Lease lease() {
    Properties properties = job.getProperties();
    return new Lease(
        Long.parseLong(properties.getProperty("runId")),
        job.getJobName(),
        Integer.parseInt(properties.getProperty("fence")));
  }
}
