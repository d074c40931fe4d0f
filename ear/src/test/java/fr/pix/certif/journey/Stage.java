package fr.pix.certif.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.pix.certif.launcher.EmbeddedDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The real things around a journey: PostgreSQL, a mail server, a browser. Each stage has its own,
 * empty.
 */
public final class Stage implements AutoCloseable {

  private static final int PATIENCE_MS = 60_000;

  private final Path folder;
  private final EmbeddedDatabase database;
  private final GreenMail mail;
  private final Playwright playwright;
  private final Browser browser;

  private Stage(Path folder) throws IOException, SQLException {
    this.folder = folder;
    database = EmbeddedDatabase.start(folder);
    mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS / 2.0);
    playwright = Chromium.driver();
    browser = Chromium.launch(playwright);
  }

  public static Stage set(String name) {
    try {
      Path folder = Path.of("target", "stage", name).toAbsolutePath();
      Files.createDirectories(folder);
      return new Stage(Files.createTempDirectory(folder, "run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public EmbeddedDatabase database() {
    return database;
  }

  GreenMail mail() {
    return mail;
  }

  Browser browser() {
    return browser;
  }

  /** What a node is told beyond its database. */
  public Map<String, String> settings(boolean demo) {
    Map<String, String> settings = new HashMap<>();
    settings.put("CERTIF_DEMO", "" + demo);
    settings.put("CERTIF_SMTP_URL", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
    return settings;
  }

  /** The link in a mail to somebody that leads to this page, once it has arrived. */
  String linkMailedTo(String address, String page) throws MessagingException, IOException {
    Pattern wanted = Pattern.compile("http://localhost\\S*" + Pattern.quote(page) + "\\S*");
    for (int count = 1; mail.waitForIncomingEmail(PATIENCE_MS, count); count++) {
      MimeMessage message = mail.getReceivedMessages()[count - 1];
      Matcher link = wanted.matcher(message.getContent().toString());
      if (message.getAllRecipients()[0].toString().contains(address) && link.find()) {
        return link.group();
      }
    }
    throw new AssertionError("No such link was mailed.");
  }

  Connection connect() throws SQLException {
    var address = database.address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    mail.stop();
    database.close();
  }
}
