package fr.pix.certif.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready}: the database answers, its schema is up to date and there are pages: the
 * container asks before they are there. How late the outbox is and for how long a job has run stand
 * beside it, for alarms; they close no node.
 */
@Readiness
@ApplicationScoped
public class NodeIsReady implements HealthCheck {

  @Inject ReadHealth readHealth;
  @Inject Pages pages;

  @Override
  public HealthCheckResponse call() {
    Health health = readHealth.read();
    return HealthCheckResponse.named("certif-ready")
        .status(health.ready() && pages.areShown())
        .withData("database", health.databaseAnswers())
        .withData("migrations", health.migrationsDone())
        .withData("pages", pages.areShown())
        .withData("outboxLagSeconds", health.outboxLagSeconds())
        .withData("outboxDead", health.outboxDead())
        .withData("oldestJobSeconds", health.oldestJobSeconds())
        .build();
  }
}
