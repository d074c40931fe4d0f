package fr.pix.certif.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in as a browser does, and keeps the cookies. */
final class SignedIn {

  private static final Pattern VIEW_STATE = Pattern.compile("ViewState[^>]*value=\"([^\"]*)\"");

  private SignedIn() {}

  static String cookies(int port, String email, String password)
      throws IOException, InterruptedException {
    CookieManager jar = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    URI page = URI.create("http://localhost:%d/connexion".formatted(port));
    String shown =
        client
            .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher state = VIEW_STATE.matcher(shown);
    if (!state.find()) {
      throw new IOException("No form to sign in with");
    }
    Map<String, String> fields =
        Map.of(
            "form",
            "form",
            "form:email",
            email,
            "form:password",
            password,
            "form:enter",
            "",
            "jakarta.faces.ViewState",
            state.group(1));
    HttpResponse<Void> entered =
        client.send(
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    if (entered.statusCode() != 302 && entered.statusCode() != 303) {
      throw new IOException("Not signed in: " + entered.statusCode());
    }
    return jar.getCookieStore().getCookies().stream()
        .map(HttpCookie::toString)
        .collect(Collectors.joining("; "));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
