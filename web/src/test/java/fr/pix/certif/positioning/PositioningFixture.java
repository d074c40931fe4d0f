package fr.pix.certif.positioning;

import fr.pix.certif.assessment.control.AnswerFields;
import fr.pix.certif.framework.control.Challenge;
import fr.pix.certif.framework.control.Proposals;
import fr.pix.certif.framework.control.Skill;
import fr.pix.certif.framework.entity.ContentCatalog;
import fr.pix.certif.shared.jobs.Lease;
import fr.pix.certif.shared.jobs.Slice;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pupils who position themselves type, and time that passes for them. */
@ApplicationScoped
public class PositioningFixture {

  /** Nobody takes a slice over as long as its heartbeat is this near. */
  private static final Duration HEARTBEAT_AHEAD = Duration.ofSeconds(15);

  @Inject Database database;
  @Inject ContentCatalog catalog;
  @Inject Clock clock;

  /** What somebody who knows types. */
  public static String rightAnswer(Challenge challenge) {
    return switch (challenge.type()) {
      case "QROC" -> challenge.solution().strip().lines().findFirst().orElseThrow();
      case "QROCM-ind", "QROCM-dep" -> fields(challenge);
      default -> challenge.solution();
    };
  }

  private static String fields(Challenge challenge) {
    Map<String, String> firstOfGroup = new LinkedHashMap<>();
    String group = "";
    for (String line : challenge.solution().lines().map(String::strip).toList()) {
      if (line.endsWith(":")) {
        group = line.substring(0, line.length() - 1).strip();
      } else if (line.startsWith("-")) {
        firstOfGroup.putIfAbsent(group, line.substring(1).strip().replaceAll("^['\"]|['\"]$", ""));
      }
    }
    List<String> groups = List.copyOf(firstOfGroup.values());
    List<Proposals.Field> asked = Proposals.fields(challenge.proposals());
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      String name = asked.get(i).name();
      boolean dependent = challenge.type().equals("QROCM-dep");
      typed.put(name, dependent ? groups.get(i) : firstOfGroup.get(name));
    }
    return AnswerFields.format(typed);
  }

  /** Moves the last answer of a run so many days back. */
  public void answeredDaysAgo(long runId, int days) {
    database.update(
        "update positioning_run set last_answered_at = last_answered_at - ? * interval '1 day' where id = ?",
        days,
        runId);
  }

  /** Moves all that a person did, and their profile, so many days back. */
  public void everythingHappenedDaysAgo(long accountId, int days) {
    database.update(
        """
        update positioning_run set last_answered_at = last_answered_at - ? * interval '1 day'
         where account_id = ?""",
        days,
        accountId);
    database.update(
        """
        update profile p set as_of = as_of - ? * interval '1 day' from learner l
         where l.account_id = ? and p.ine = l.ine""",
        days,
        accountId);
  }

  /** The person has shown level 1 in the first so many competences, by answers of their own. */
  public void shows(long accountId, int competences) {
    for (int place = 0; place < competences; place++) {
      database.update(
          """
          insert into positioning_run (account_id, competence, started_at, ended_at, last_answered_at, level_before)
          values (?, ?, ?, ?, ?, 0)""",
          accountId,
          place,
          clock.instant(),
          clock.instant(),
          clock.instant());
      for (Skill skill : catalog.content().skillsOf(place).subList(0, 3)) {
        database.update(
            """
            insert into knowledge_element (account_id, skill_id, competence, validated, direct, pix, challenge_id, answered_at)
            values (?, ?, ?, true, true, 3, 'ch', ?) on conflict do nothing""",
            accountId,
            skill.id(),
            place,
            clock.instant());
      }
    }
  }

  /** The pupil is known by this account from now on. */
  public void reconcile(long learnerId, long accountId) {
    database.update("update learner set account_id = ? where id = ?", accountId, learnerId);
  }

  /** A run of the nightly refresh that this test carries out, and no node. */
  public Lease aRun() {
    long id =
        database.number(
            """
            insert into job_run (job, state, requested_at, started_at)
            values ('positioning-refresh', 'RUNNING', ?, ?) returning id as number""",
            clock.instant(),
            clock.instant());
    database.update(
        """
        insert into job_slice (run_id, number, state, owner, fence, heartbeat_at)
        values (?, 0, 'RUNNING', 'test', 2, ?)""",
        id,
        clock.instant().plus(HEARTBEAT_AHEAD));
    return new Lease(id, "positioning-refresh", Slice.WHOLE, 2);
  }

  /** The run has done all it had to. */
  public void end(Lease lease) {
    database.update("update job_slice set state = 'DONE' where run_id = ?", lease.runId());
    database.update(
        "update job_run set state = 'SUCCEEDED', ended_at = ? where id = ?",
        clock.instant(),
        lease.runId());
  }

  /** Whether a run of the nightly refresh waits or is carried out. */
  public boolean isUnderWay() {
    return lastRuns("state in ('REQUESTED', 'RUNNING')") > 0;
  }

  /** Whether the last run did all it had to. */
  public boolean lastRunSucceeded() {
    return lastRuns("state = 'SUCCEEDED'") > 0;
  }

  private long lastRuns(String condition) {
    return database.number(
        "select count(*) as number from job_run where "
            + condition
            + " and id = (select max(id) from job_run where job = 'positioning-refresh')");
  }
}
