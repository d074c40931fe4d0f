package fr.pix.certif.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * {@code /health/live}: the process serves requests. A database that is away is no reason to
 * restart it.
 */
@Liveness
@ApplicationScoped
public class NodeIsLive implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("certif-live");
  }
}
