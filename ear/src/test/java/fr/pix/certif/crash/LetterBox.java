package fr.pix.certif.crash;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server of its own, which outlives the nodes that write to it. */
final class LetterBox implements AutoCloseable {

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  LetterBox() {
    server.start();
  }

  String url() {
    return "smtp://127.0.0.1:" + server.getSmtp().getPort();
  }

  /** Forgets what has arrived. */
  void empty() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> identities() {
    return Arrays.stream(server.getReceivedMessages()).map(LetterBox::identity).toList();
  }

  private static String identity(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
