package fr.pix.certif.shared;

import fr.pix.certif.shared.security.SystemWork;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside Payara Micro, in the deployed application, on a real PostgreSQL. All of
 * them share one deployment and one database: each makes its own rows through {@link Fixture} and
 * needs no order.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {

  @Inject protected Fixture given;

  /** Does something as this account, with the rights it has at that moment. */
  protected static <T> T as(long accountId, Callable<T> work) throws Exception {
    return TestActor.as(accountId, work);
  }

  /** Does something signed out. */
  protected static <T> T asNobody(Callable<T> work) throws Exception {
    return TestActor.as(null, work);
  }

  /** Does something as jobs and timers do. */
  protected static <T> T asSystem(Callable<T> work) throws Exception {
    return SystemWork.call(work);
  }
}
