package fr.pix.certif.demo;

import fr.pix.certif.demo.control.DemoAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In demonstration mode alone, the sign-in page shows with which accounts to try the application.
 */
@Named("demo")
@ApplicationScoped
public class DemoBacking {

  @Inject
  @ConfigProperty(name = "certif.demo", defaultValue = "false")
  boolean on;

  public boolean isOn() {
    return on;
  }

  public List<DemoAccounts.Login> getLogins() {
    return DemoAccounts.SHOWN;
  }

  public String getPassword() {
    return DemoAccounts.PASSWORD;
  }
}
