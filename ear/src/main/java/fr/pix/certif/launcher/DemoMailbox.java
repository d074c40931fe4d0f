package fr.pix.certif.launcher;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The mail server of the demonstration: it accepts everything from this machine alone, sends
 * nothing on, and leaves each mail as a file that any mail program opens.
 */
final class DemoMailbox implements AutoCloseable {

  private static final String HERE = "127.0.0.1";
  private static final String EVERYBODY = "everybody@localhost";

  private final GreenMail server;
  private final Path folder;
  private final int port;
  private final AtomicInteger arrived;

  private DemoMailbox(Path folder, int port) throws IOException {
    this.folder = folder;
    this.arrived = new AtomicInteger(count(folder));
    this.port = port;
    this.server = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
  }

  /** Listens at a free port, and leaves the mails in a folder. */
  static DemoMailbox open(Path folder) throws IOException, UserException {
    Files.createDirectories(folder);
    DemoMailbox mailbox = new DemoMailbox(folder, freePort());
    mailbox.server.start();
    UserManager users = mailbox.server.getUserManager();
    GreenMailUser everybody = users.createUser(EVERYBODY, EVERYBODY, EVERYBODY);
    users.setMessageDeliveryHandler(
        (mail, to) -> {
          mailbox.keep(mail.getMessage());
          return everybody;
        });
    return mailbox;
  }

  /** Leaves a mail as a file; the server itself keeps none. */
  private void keep(MimeMessage mail) throws MessagingException {
    Path file = folder.resolve("%05d.eml".formatted(arrived.incrementAndGet()));
    try (OutputStream out = Files.newOutputStream(file)) {
      mail.writeTo(out);
      server.purgeEmailFromAllMailboxes();
    } catch (IOException | FolderException e) {
      throw new MessagingException("The mail is not kept", e);
    }
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.count();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  String url() {
    return "smtp://" + HERE + ":" + port;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    server.stop();
  }
}
