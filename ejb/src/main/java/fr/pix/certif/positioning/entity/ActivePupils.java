package fr.pix.certif.positioning.entity;

import fr.pix.certif.positioning.control.ProfileOwner;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The pupils whose certifiability may have changed, by their accounts. */
@ApplicationScoped
public class ActivePupils {

  /**
   * Active: an answer or a reset, a profile received, or an account reconciled with the pupil, none
   * of which the last run that succeeded has seen. What this run has already computed is left out.
   */
  private static final String WAITING =
      """
      with run as (
        select r.started_at,
               coalesce((select max(last.started_at) from job_run last
                          where last.job = r.job and last.state = 'SUCCEEDED'), '-infinity') as since
          from job_run r where r.id = ?)
      select pupil.account_id as number
        from (select distinct l.account_id, l.ine from learner l
               where l.account_id > ? and l.account_id % ? = ?) pupil, run
       where (exists (select 1 from positioning_run p where p.account_id = pupil.account_id)
              or exists (select 1 from profile came where came.ine = '{account}' || pupil.account_id
                            and came.origin = 'IMPORT'))
         and not exists (select 1 from profile own where own.ine = pupil.ine and own.origin = 'POSITIONING'
                            and own.as_of >= run.started_at)
         and (exists (select 1 from positioning_run p where p.account_id = pupil.account_id
                         and greatest(p.last_answered_at, p.reset_at) >= run.since)
              or exists (select 1 from profile came where came.ine in (pupil.ine, '{account}' || pupil.account_id) and came.origin = 'IMPORT'
                            and came.received_at >= run.since)
              or not exists (select 1 from profile own where own.ine = pupil.ine and own.origin = 'POSITIONING'))
       group by pupil.account_id
       order by pupil.account_id limit ?"""
          .replace("{account}", ProfileOwner.ACCOUNT);

  private static final String WHO_HAVE_SHOWN =
      """
      select distinct l.account_id as number from learner l
       where l.account_id is not null
         and ('{account}' || l.account_id = any(?)
              or l.ine = any(?)
                 and (exists (select 1 from positioning_run p where p.account_id = l.account_id)
                      or exists (select 1 from profile a where a.ine = '{account}' || l.account_id
                                    and a.origin = 'IMPORT')))
       order by 1"""
          .replace("{account}", ProfileOwner.ACCOUNT);

  @Inject Database database;

  /** Those that a slice has still to do, after one account, in the order of their numbers. */
  public List<Long> waiting(Lease lease, long afterAccountId, int limit) {
    return database.list(
        WAITING,
        row -> row.number("number"),
        lease.runId(),
        afterAccountId,
        lease.slice().of(),
        lease.slice().number(),
        limit);
  }

  /** The accounts of those of these pupils who have shown something as holders of an account. */
  public List<Long> whoHaveShown(Collection<String> ines) {
    return database.list(WHO_HAVE_SHOWN, row -> row.number("number"), ines, ines);
  }
}
