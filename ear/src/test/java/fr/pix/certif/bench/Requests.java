package fr.pix.certif.bench;

import java.nio.charset.StandardCharsets;

/** Writes the requests of a page's script, which brings the key that the page was given. */
final class Requests {

  private final String headers;

  Requests(int port, String pageKey) {
    headers =
        " HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nAccept: application/json\r\n"
            .formatted(port, pageKey);
  }

  byte[] get(String path, String... more) {
    StringBuilder text = new StringBuilder("GET ").append(path).append(headers);
    for (String header : more) {
      text.append(header).append("\r\n");
    }
    return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  byte[] post(String path, String json) {
    return ("POST "
            + path
            + headers
            + "Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
