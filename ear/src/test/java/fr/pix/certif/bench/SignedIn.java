package fr.pix.certif.bench;

import java.io.IOException;
import java.net.CookieManager;
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

/** Signs in as a browser does, and opens the page of a test. */
final class SignedIn {

  private static final Pattern PAGE_KEY = Pattern.compile("data-page-key=\"([^\"]*)\"");
  private static final Pattern VIEW_STATE = Pattern.compile("ViewState[^>]*value=\"([^\"]*)\"");

  private SignedIn() {}

  /** The key that the page of a test gives to its script. */
  static String pageKey(int port, String email, String password, long test)
      throws IOException, InterruptedException {
    CookieManager jar = new CookieManager();
    HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    URI entrance = URI.create("http://localhost:%d/connexion".formatted(port));
    String shown =
        client
            .send(HttpRequest.newBuilder(entrance).build(), HttpResponse.BodyHandlers.ofString())
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
            HttpRequest.newBuilder(entrance)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    if (entered.statusCode() != 302 && entered.statusCode() != 303) {
      throw new IOException("Not signed in: " + entered.statusCode());
    }
    URI page = URI.create("http://localhost:%d/app/test?id=%d".formatted(port, test));
    Matcher key =
        PAGE_KEY.matcher(
            client
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    if (!key.find()) {
      throw new IOException("The page of the test gives no key");
    }
    return key.group(1);
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
