package fr.pix.certif.notification;

import fr.pix.certif.notification.control.SmtpAddress;
import fr.pix.certif.notification.entity.MailSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.Callable;

/** In container tests, mails wait for ever; but on the thread of a test that has a mail server. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MailSettingsFixture extends MailSettings {

  private static final ThreadLocal<SmtpAddress> SERVER = new ThreadLocal<>();

  @Override
  public Optional<SmtpAddress> server() {
    return Optional.ofNullable(SERVER.get()).or(super::server);
  }

  /** Does something while this mail server is known. */
  static <T> T with(SmtpAddress server, Callable<T> work) throws Exception {
    SERVER.set(server);
    try {
      return work.call();
    } finally {
      SERVER.remove();
    }
  }
}
