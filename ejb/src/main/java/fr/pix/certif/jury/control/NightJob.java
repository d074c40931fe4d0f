package fr.pix.certif.jury.control;

import java.util.Optional;

/** The jobs of the night that the staff may also start by day (lots de nuit). */
public enum NightJob {
  POSITIONING("positioning-refresh"),
  JURY("jury-process"),
  PUBLICATION("publication-publish"),
  RETENTION("retention-purge"),
  REMINDERS("finalization-remind");

  private final String job;

  NightJob(String job) {
    this.job = job;
  }

  /** The name of the job, which is that of its definition. */
  public String job() {
    return job;
  }

  /** The night job of this name, if there is one. */
  public static Optional<NightJob> of(String job) {
    for (NightJob each : values()) {
      if (each.job.equals(job)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
