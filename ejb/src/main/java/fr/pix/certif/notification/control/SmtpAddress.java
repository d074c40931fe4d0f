package fr.pix.certif.notification.control;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A mail server, as the operator names it: {@code smtp://user:password@host:port}. Encryption is
 * used when the server offers it; {@code smtps://} asks for it from the first byte. User and
 * password are percent-encoded, and may be left out.
 *
 * @param user null without authentication; the password then is as well, for the mail library
 *     authenticates as the user of the system whenever it is given one
 */
public record SmtpAddress(
    boolean implicitTls, String host, int port, String user, String password) {

  private static final int SUBMISSION_PORT = 587;
  private static final int SMTPS_PORT = 465;

  public static SmtpAddress of(String text) {
    URI uri = URI.create(text.strip());
    boolean implicitTls = "smtps".equals(uri.getScheme());
    if (uri.getHost() == null || !(implicitTls || "smtp".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("Not a mail server: expected smtp://host:port");
    }
    int usual = implicitTls ? SMTPS_PORT : SUBMISSION_PORT;
    String[] credentials = uri.getRawUserInfo() == null ? null : uri.getRawUserInfo().split(":", 2);
    return new SmtpAddress(
        implicitTls,
        uri.getHost(),
        uri.getPort() < 0 ? usual : uri.getPort(),
        credentials == null ? null : decoded(credentials[0]),
        credentials == null ? null : password(credentials));
  }

  private static String password(String[] credentials) {
    return credentials.length < 2 ? "" : decoded(credentials[1]);
  }

  /** Without the credentials. */
  @Override
  public String toString() {
    return host + ":" + port;
  }

  private static String decoded(String text) {
    // A plus is itself here, unlike in a form.
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
