package fr.pix.certif.notification.entity;

import fr.pix.certif.notification.control.SmtpAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator says about mails. Without a server they wait in the outbox. */
@ApplicationScoped
public class MailSettings {

  @Inject
  @ConfigProperty(name = "certif.smtp.url")
  Optional<String> smtpUrl;

  @Inject
  @ConfigProperty(name = "certif.mail.from")
  Optional<String> from;

  @Inject
  @ConfigProperty(name = "certif.public.url", defaultValue = "http://localhost:8080")
  String publicUrl;

  public Optional<SmtpAddress> server() {
    return smtpUrl.filter(url -> !url.isBlank()).map(SmtpAddress::of);
  }

  /** The address in From: the one configured, else one that nobody reads, at our own host. */
  public String from() {
    return from.orElseGet(() -> "Pix Certif <ne-pas-repondre@" + host() + ">");
  }

  /** Where people reach us, without a slash at the end. */
  public String publicUrl() {
    return publicUrl.replaceAll("/+$", "");
  }

  public String host() {
    return Optional.ofNullable(URI.create(publicUrl).getHost()).orElse("localhost");
  }
}
