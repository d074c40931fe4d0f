package fr.pix.certif.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the mails of the demonstration arrive. */
class DemoMailboxIT {

  @TempDir Path folder;

  @Test
  void eachMailIsAFileAndARestartOverwritesNone() throws Exception {
    for (String subject : List.of("Premier", "Second")) {
      try (DemoMailbox mailbox = DemoMailbox.open(folder)) {
        send(mailbox, subject);
      }
    }

    try (Stream<Path> files = Files.list(folder)) {
      List<Path> mails = files.sorted().toList();
      assertThat(mails).hasSize(2);
      assertThat(Files.readString(mails.get(0))).contains("Subject: Premier");
      assertThat(Files.readString(mails.get(1)))
          .contains("Subject: Second", "quelqu.un@college.example");
    }
  }

  private static void send(DemoMailbox mailbox, String subject) throws MessagingException {
    Properties server = new Properties();
    server.put("mail.smtp.host", "127.0.0.1");
    server.put("mail.smtp.port", mailbox.url().replaceFirst(".*:", ""));
    MimeMessage mail = new MimeMessage(Session.getInstance(server));
    mail.setFrom("pix@example.test");
    mail.setRecipients(RecipientType.TO, "quelqu.un@college.example");
    mail.setSubject(subject);
    mail.setText("Bonjour");
    Transport.send(mail);
  }
}
