package fr.pix.certif.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection, as little work as possible on the side that measures: client, server
 * and database share the cores.
 */
final class HttpLine implements AutoCloseable {

  private final int port;
  private final String headers;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean closing;

  HttpLine(int port, String key) throws IOException {
    this.port = port;
    open();
    headers =
        " HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nAccept: application/json\r\n"
            .formatted(port, key);
  }

  private void open() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
    out = socket.getOutputStream();
    closing = false;
  }

  /** The server ends a connection after some requests, and says so. */
  private void reopen() throws IOException {
    if (closing) {
      socket.close();
      open();
    }
  }

  /** What came back. */
  record Reply(int status, String body) {}

  Reply get(String path) throws IOException {
    reopen();
    out.write(("GET " + path + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return read();
  }

  Reply post(String path, String json) throws IOException {
    reopen();
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + headers
            + "Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    out.write(all);
    return read();
  }

  private Reply read() throws IOException {
    int status = Integer.parseInt(line().substring(9, 12));
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (header.equalsIgnoreCase("connection: close")) {
        closing = true;
      }
    }
    return new Reply(status, length >= 0 ? text(length) : chunks());
  }

  private String chunks() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.append(text(size));
      line();
    }
    line();
    return body.toString();
  }

  private String text(int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
