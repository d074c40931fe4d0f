package fr.pix.certif.notification.entity;

import fr.pix.certif.notification.control.Enclosure;
import fr.pix.certif.notification.control.SmtpAddress;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A connection to the mail server, kept from one mail to the next. */
public final class SmtpConnection implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());
  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "20000";

  private final SmtpAddress server;
  private final Session session;
  private Transport transport;

  public SmtpConnection(SmtpAddress server) {
    this.server = server;
    this.session = Session.getInstance(settings(server));
  }

  /** A mail as it leaves. */
  public record Mail(
      String messageId,
      String from,
      String to,
      String subject,
      String body,
      Date date,
      List<Enclosure> enclosures) {

    /** Without the address nor the text: this may end in a log. */
    @Override
    public String toString() {
      return messageId;
    }
  }

  /** Opens the connection, or makes sure that it still is. */
  public void open() throws MessagingException {
    if (!isOpen()) {
      transport = session.getTransport(server.implicitTls() ? "smtps" : "smtp");
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
  }

  /** Whether the server still answers. */
  public boolean isOpen() {
    return transport != null && transport.isConnected();
  }

  /** Sends a mail; returns once the server has accepted it. */
  public void send(Mail mail) throws MessagingException {
    Message message = message(mail);
    open();
    transport.sendMessage(message, message.getAllRecipients());
  }

  @Override
  public void close() {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      // Everything was accepted already: a farewell that fails changes nothing.
      LOG.log(Level.FINE, "The mail server did not say goodbye", e);
    }
  }

  private Message message(Mail mail) throws MessagingException {
    MimeMessage message = new IdentifiedMessage(session, mail.messageId());
    message.setFrom(new InternetAddress(mail.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    if (mail.enclosures().isEmpty()) {
      message.setText(mail.body(), StandardCharsets.UTF_8.name());
    } else {
      message.setContent(MailParts.of(mail.body(), mail.enclosures()));
    }
    message.setHeader("Content-Language", "fr");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(mail.date());
    message.saveChanges();
    return message;
  }

  private static Properties settings(SmtpAddress server) {
    String protocol = server.implicitTls() ? "mail.smtps." : "mail.smtp.";
    Properties settings = new Properties();
    settings.setProperty(protocol + "auth", Boolean.toString(server.user() != null));
    settings.setProperty(protocol + "starttls.enable", "true");
    settings.setProperty(protocol + "ssl.checkserveridentity", "true");
    settings.setProperty(protocol + "connectiontimeout", CONNECT_MILLIS);
    settings.setProperty(protocol + "timeout", ANSWER_MILLIS);
    settings.setProperty(protocol + "writetimeout", ANSWER_MILLIS);
    return settings;
  }

  /** The library would draw a new identity each time. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final String identity;

    IdentifiedMessage(Session session, String identity) {
      super(session);
      this.identity = identity;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", identity);
    }
  }
}
