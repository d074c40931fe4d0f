package fr.pix.certif.jury.boundary;

import fr.pix.certif.jury.control.NightJob;
import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.jobs.JobRuns;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Starts a job of the night by day; the first node that looks carries it out. */
@Stateless
@Permitted(Permission.STAFF_JURY)
public class RequestRun {

  @Inject JobRuns runs;
  @Inject CurrentActor actor;

  public void request(NightJob job) {
    if (!runs.request(job.job(), actor.accountId())) {
      throw Refusal.conflict("jury.run-under-way");
    }
  }
}
