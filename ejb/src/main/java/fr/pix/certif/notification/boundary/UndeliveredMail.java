package fr.pix.certif.notification.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail given up, as a line of the staff’s list.
 *
 * @param kind which letter, without its prefix, such as {@code convocation}
 * @param address masked
 * @param reason a name of {@link fr.pix.certif.notification.control.MailFailure}, or an older word
 */
public record UndeliveredMail(
    long id, String kind, String address, Instant createdAt, Instant deadAt, String reason)
    implements Serializable {}
