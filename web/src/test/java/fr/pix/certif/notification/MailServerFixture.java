package fr.pix.certif.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pix.certif.notification.boundary.DispatchMails;
import fr.pix.certif.notification.control.SmtpAddress;
import fr.pix.certif.shared.security.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A mail server that really listens, and what arrives in the boxes of its people. */
@ApplicationScoped
public class MailServerFixture {

  @Inject DispatchMails dispatchMails;

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @PostConstruct
  void start() {
    server.start();
  }

  @PreDestroy
  void stop() {
    server.stop();
  }

  /** A file that a mail carries. */
  public record Attached(String name, String type, byte[] bytes) {

    public String pdfText() throws IOException {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        return new PDFTextStripper().getText(document);
      }
    }

    /** Read by another's programme, as calendars do. */
    public ICalendar calendar() {
      List<List<ParseWarning>> warnings = new ArrayList<>();
      ICalendar calendar =
          Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).warnings(warnings).first();
      if (!warnings.get(0).isEmpty()) {
        throw new IllegalStateException(warnings.toString());
      }
      return calendar;
    }
  }

  /** A mail as it has arrived. */
  public record Arrived(
      String id,
      String from,
      String to,
      String subject,
      String language,
      String text,
      String calendarType,
      List<Attached> files) {

    public Attached file(String ending) {
      return files.stream().filter(file -> file.name().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  /** Sends everything that is due. */
  public int dispatch() throws Exception {
    SmtpAddress address = SmtpAddress.of("smtp://127.0.0.1:" + server.getSmtp().getPort());
    return MailSettingsFixture.with(address, () -> SystemWork.call(() -> dispatchMails.dispatch()));
  }

  /** What has arrived for somebody, the oldest first. */
  public List<Arrived> of(String address) throws Exception {
    List<Arrived> mails = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      if (Arrays.toString(message.getAllRecipients()).contains(address)) {
        mails.add(arrived(message));
      }
    }
    return mails;
  }

  private static Arrived arrived(MimeMessage message) throws Exception {
    List<BodyPart> parts = new ArrayList<>();
    if (message.getContent() instanceof Multipart multipart) {
      collect(multipart, parts);
    }
    return new Arrived(
        message.getMessageID(),
        message.getFrom()[0].toString(),
        message.getAllRecipients()[0].toString(),
        message.getSubject(),
        message.getHeader("Content-Language", ","),
        parts.isEmpty() ? message.getContent().toString() : parts.get(0).getContent().toString(),
        parts.size() < 2 ? null : parts.get(1).getContentType(),
        files(parts));
  }

  private static void collect(Multipart multipart, List<BodyPart> parts) throws Exception {
    for (int i = 0; i < multipart.getCount(); i++) {
      BodyPart part = multipart.getBodyPart(i);
      if (part.getContent() instanceof Multipart inner) {
        collect(inner, parts);
      } else {
        parts.add(part);
      }
    }
  }

  private static List<Attached> files(List<BodyPart> parts) throws MessagingException, IOException {
    List<Attached> files = new ArrayList<>();
    for (BodyPart part : parts) {
      if (Part.ATTACHMENT.equals(part.getDisposition())) {
        files.add(
            new Attached(
                part.getFileName(), part.getContentType(), part.getInputStream().readAllBytes()));
      }
    }
    return files;
  }
}
