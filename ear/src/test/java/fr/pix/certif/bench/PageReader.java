package fr.pix.certif.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody signed in who opens page after page of a list, without ever stopping to read. */
final class PageReader implements Visitor {

  static final String KIND = "page";

  private final List<byte[]> requests;
  private final String shown;
  private int next;

  /**
   * @param paths opened one after the other, then again
   * @param shown what every page has to show
   */
  PageReader(SignedIn reader, List<String> paths, String shown) throws IOException {
    String cookies = reader.cookies();
    this.requests =
        paths.stream()
            .map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies)
            .map(request -> (request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII))
            .toList();
    this.shown = shown;
  }

  @Override
  public Request next() {
    return new Request(System.nanoTime(), KIND, requests.get(next++ % requests.size()));
  }

  @Override
  public boolean accept(Reply reply) {
    return reply.body().contains(shown);
  }
}
