package fr.pix.certif.notification.entity;

import fr.pix.certif.notification.control.Letter;
import fr.pix.certif.notification.control.LetterWriter;
import fr.pix.certif.notification.control.MailTemplate;
import fr.pix.certif.notification.control.MessageId;
import fr.pix.certif.notification.entity.MailQueue.DueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words the mails: kind {@code mail.account-created} reads {@code mail/account-created.txt}. The
 * payload holds the address under {@code to} and what the template shows, unless a writer of that
 * kind provides it.
 */
@ApplicationScoped
public class LetterDesk {

  private static final String PREFIX = "mail.";

  private final Map<String, MailTemplate> templates = new ConcurrentHashMap<>();

  @Inject @Any Instance<LetterWriter> writers;
  @Inject MailSettings settings;

  /** The mail; empty when there is nobody to write to. */
  public Optional<SmtpConnection.Mail> word(DueMail mail, Instant now) {
    MailTemplate template = templates.computeIfAbsent(mail.kind(), LetterDesk::read);
    return letter(mail).map(letter -> worded(mail, letter, template, now));
  }

  private Optional<Letter> letter(DueMail mail) {
    return writers.stream()
        .filter(writer -> writer.kind().equals(mail.kind()))
        .findFirst()
        .map(writer -> writer.write(mail.payload()))
        .orElseGet(() -> Optional.of(new Letter(mail.payload().get("to"), mail.payload())));
  }

  private SmtpConnection.Mail worded(
      DueMail mail, Letter letter, MailTemplate template, Instant now) {
    Map<String, String> values = new HashMap<>(letter.values());
    values.put("publicUrl", settings.publicUrl());
    return new SmtpConnection.Mail(
        MessageId.of(mail.dedupKey(), settings.host()),
        settings.from(),
        letter.to(),
        template.subject(),
        template.bodyWith(values),
        Date.from(now),
        letter.enclosures());
  }

  private static MailTemplate read(String kind) {
    String name = "/mail/" + kind.substring(PREFIX.length()) + ".txt";
    try (InputStream text = LetterDesk.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalArgumentException("No template " + name);
      }
      return MailTemplate.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
