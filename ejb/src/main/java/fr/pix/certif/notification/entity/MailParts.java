package fr.pix.certif.notification.entity;

import fr.pix.certif.notification.control.Enclosure;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The parts of a mail with files: first the text, beside it the invitation that mail programs show,
 * then every file to be opened or kept.
 */
final class MailParts {

  private MailParts() {}

  static MimeMultipart of(String body, List<Enclosure> enclosures) throws MessagingException {
    MimeMultipart readings = new MimeMultipart("alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body, StandardCharsets.UTF_8.name());
    readings.addBodyPart(text);
    for (Enclosure enclosure : enclosures) {
      if (enclosure.isCalendar()) {
        readings.addBodyPart(part(enclosure));
      }
    }
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(readings);
    MimeMultipart whole = new MimeMultipart("mixed");
    whole.addBodyPart(first);
    for (Enclosure enclosure : enclosures) {
      MimeBodyPart file = part(enclosure);
      file.setDisposition(Part.ATTACHMENT);
      file.setFileName(enclosure.name());
      whole.addBodyPart(file);
    }
    return whole;
  }

  private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.mediaType())));
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
