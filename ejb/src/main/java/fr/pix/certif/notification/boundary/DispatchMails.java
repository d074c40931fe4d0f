package fr.pix.certif.notification.boundary;

import fr.pix.certif.notification.control.MailFailure;
import fr.pix.certif.notification.control.RetryRule;
import fr.pix.certif.notification.control.SmtpAddress;
import fr.pix.certif.notification.entity.LetterDesk;
import fr.pix.certif.notification.entity.MailQueue;
import fr.pix.certif.notification.entity.MailQueue.DueMail;
import fr.pix.certif.notification.entity.MailSettings;
import fr.pix.certif.notification.entity.SmtpConnection;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.security.Permitted;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the mails that are due. Each is sent at least once: a second time only when a node dies
 * between the server's acceptance and the mark, and then under the same identity. Any number of
 * nodes may do it at the same time. No transaction is open while a server answers.
 */
@Stateless
@Permitted(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchMails {

  private static final Logger LOG = Logger.getLogger(DispatchMails.class.getName());
  private static final AtomicBoolean REACHABLE = new AtomicBoolean(true);
  private static final int AT_ONCE = 20;

  /** Well before what was taken is due again for others: a slow server has time for one more. */
  private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

  @Inject MailQueue queue;
  @Inject MailSettings settings;
  @Inject LetterDesk desk;
  @Inject Clock clock;

  /** Sends what is due, and tells how many were sent; none without a server. */
  public int dispatch() {
    Optional<SmtpAddress> server = settings.server();
    if (server.isEmpty() || !queue.hasDue(clock.instant())) {
      return 0;
    }
    try (SmtpConnection connection = new SmtpConnection(server.get())) {
      connection.open();
      note(true);
      return dispatch(connection);
    } catch (MessagingException e) {
      // No mail has failed: they stay due, and the next call tries the server again.
      LOG.log(Level.FINE, "The mail server does not answer", e);
      note(false);
      return 0;
    }
  }

  private int dispatch(SmtpConnection connection) {
    int sent = 0;
    List<DueMail> due;
    do {
      due = queue.take(AT_ONCE, clock.instant());
      sent += sendAll(due, connection);
    } while (due.size() == AT_ONCE && connection.isOpen());
    return sent;
  }

  /** A server that falls silent or is slow leaves the rest of the batch to a later call. */
  private int sendAll(List<DueMail> due, SmtpConnection connection) {
    Instant end = clock.instant().plus(LONGEST_BATCH);
    int sent = 0;
    int tried = 0;
    while (tried < due.size() && connection.isOpen() && !clock.instant().isAfter(end)) {
      if (send(due.get(tried++), connection)) {
        sent++;
      }
    }
    if (tried < due.size()) {
      queue.giveBack(due.subList(tried, due.size()), clock.instant());
    }
    return sent;
  }

  private boolean send(DueMail mail, SmtpConnection connection) {
    try {
      Optional<SmtpConnection.Mail> worded = desk.word(mail, clock.instant());
      if (worded.isPresent()) {
        connection.send(worded.get());
      }
      queue.sent(mail, clock.instant());
      return worded.isPresent();
    } catch (MessagingException | RuntimeException e) {
      // Whatever one letter meets, a file that cannot be printed included, the others leave.
      failed(mail, e);
      return false;
    }
  }

  private void failed(DueMail mail, Exception failure) {
    Instant now = clock.instant();
    String error = reason(failure).name();
    Optional<Duration> wait =
        isHopeless(failure) ? Optional.empty() : RetryRule.waitAfter(mail.attempts());
    wait.ifPresentOrElse(
        time -> queue.later(mail, now.plus(time), error), () -> queue.dead(mail, now, error));
    // The reason may quote the address: its kind alone is logged.
    LOG.warning(
        () ->
            "Mail %d (%s) not sent at attempt %d: %s%s"
                .formatted(
                    mail.id(),
                    mail.kind(),
                    mail.attempts(),
                    error,
                    wait.isEmpty() ? ", given up" : ""));
  }

  private static MailFailure reason(Exception failure) {
    if (failure instanceof AddressException) {
      return MailFailure.BAD_ADDRESS;
    } else if (failure instanceof MessagingException) {
      return isHopeless(failure) ? MailFailure.ADDRESS_REFUSED : MailFailure.SERVER_FAILED;
    }
    return MailFailure.LETTER_FAILED;
  }

  /** Logs once that the server is gone, and once that it is back. */
  private static void note(boolean reachable) {
    if (REACHABLE.getAndSet(reachable) != reachable) {
      LOG.warning(reachable ? "The mail server answers again" : "The mail server does not answer");
    }
  }

  /** A refused address or a letter that cannot be worded will not get better by waiting. */
  private static boolean isHopeless(Exception failure) {
    return failure instanceof IllegalArgumentException
        || failure instanceof AddressException
        || failure instanceof SendFailedException refused
            && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0;
  }
}
