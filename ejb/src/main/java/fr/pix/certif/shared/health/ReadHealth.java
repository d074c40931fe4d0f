package fr.pix.certif.shared.health;

import fr.pix.certif.shared.persistence.Database;
import fr.pix.certif.shared.persistence.DatabaseFailure;
import fr.pix.certif.shared.persistence.Migrations;
import fr.pix.certif.shared.persistence.Row;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Reads the state of the node: numbers alone, so that anybody may ask. It is no enterprise bean,
 * for probes arrive before those may be called.
 */
@ApplicationScoped
@Permitted(Permission.PUBLIC)
public class ReadHealth {

  private static final String STATE =
      """
      select (select greatest(extract(epoch from ? - min(available_at)), 0) from outbox
               where sent_at is null and dead_at is null)::bigint as lag,
             (select count(*) from outbox where dead_at is not null) as dead,
             (select greatest(extract(epoch from ? - min(started_at)), 0) from job_run
               where state = 'RUNNING')::bigint as job""";

  @Inject Database database;
  @Inject Migrations migrations;
  @Inject Clock clock;

  public Health read() {
    try {
      Instant now = clock.instant();
      return database.first(STATE, this::health, now, now).orElse(Health.WITHOUT_DATABASE);
    } catch (DatabaseFailure | EJBException e) {
      // The answer is the state itself: a load balancer asks again in a moment.
      return Health.WITHOUT_DATABASE;
    }
  }

  private Health health(Row row) {
    return new Health(
        true, migrations.done(), row.number("lag"), row.number("dead"), row.number("job"));
  }
}
