package fr.pix.certif.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.pix.certif.framework.entity.ContentMedia;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the media of the bank under the policy of the application, and for each simulator a page
 * that frames it as a question does.
 */
final class ContentSite implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "css", "text/css;charset=UTF-8");

  private static final String FRAME =
      "<!DOCTYPE html><html lang=\"fr\"><head><title>Question</title></head><body>"
          + "<main><h1>Question</h1><iframe title=\"Simulateur\" width=\"320\" height=\"%d\""
          + " sandbox=\"allow-scripts\" src=\"/%s\"></iframe></main></body></html>";

  private final HttpServer server;

  ContentSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The page with this simulator in its frame. */
  String addressOf(String path, int height) {
    return "http://localhost:" + server.getAddress().getPort() + "/?" + height + "&" + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String query = exchange.getRequestURI().getQuery();
      if (query != null) {
        String[] parts = query.split("&", 2);
        send(exchange, "text/html;charset=UTF-8", frame(Integer.parseInt(parts[0]), parts[1]));
        return;
      }
      sendMedia(exchange, exchange.getRequestURI().getPath().substring(1));
    }
  }

  private static byte[] frame(int height, String path) {
    return FRAME.formatted(height, path).getBytes(StandardCharsets.UTF_8);
  }

  private static void sendMedia(HttpExchange exchange, String path) throws IOException {
    Optional<InputStream> media = ContentMedia.open(path);
    if (media.isEmpty()) {
      // The icon that browsers ask for by themselves.
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    try (InputStream file = media.get()) {
      exchange.getResponseHeaders().set("Content-Security-Policy", ContentMedia.POLICY);
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "cross-origin");
      send(exchange, TYPES.get(path.substring(path.lastIndexOf('.') + 1)), file.readAllBytes());
    }
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
