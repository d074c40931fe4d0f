package fr.pix.certif.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in, who opens pages and sends their forms as a browser does. */
final class SignedIn {

  private static final Pattern PAGE_KEY = Pattern.compile("data-page-key=\"([^\"]*)\"");
  private static final Pattern VIEW_STATE = Pattern.compile("ViewState[^>]*value=\"([^\"]*)\"");

  private static final String BOUNDARY = "----BenchBoundary";

  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  private SignedIn(int port) {
    this.port = port;
  }

  static SignedIn as(int port, String email, String password)
      throws IOException, InterruptedException {
    SignedIn person = new SignedIn(port);
    String form = person.open("/connexion");
    person.send("/connexion", form, Map.of("email", email, "password", password, "enter", ""));
    return person;
  }

  /** The key that a page gives to its script. */
  String pageKey(String path) throws IOException, InterruptedException {
    Matcher key = PAGE_KEY.matcher(open(path));
    if (!key.find()) {
      throw new IOException("The page gives no key: " + path);
    }
    return key.group(1);
  }

  /** What a browser of this person sends along with each request. */
  String cookies() throws IOException {
    return String.join(
        "; ", client.cookieHandler().orElseThrow().get(address("/"), Map.of()).get("Cookie"));
  }

  /** The page of an address. */
  String open(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Takes a file, and tells how many bytes it has. */
  long download(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is refused: " + answer.statusCode());
    }
    return answer.body().length;
  }

  /** Sends the form of a page just opened, which has to lead on; the address that it leads to. */
  String send(String path, String page, Map<String, String> typed)
      throws IOException, InterruptedException {
    return send("form", path, page, typed);
  }

  /** The same, of a page whose form has a name of its own. */
  String send(String form, String path, String page, Map<String, String> typed)
      throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        client.send(filled(form, path, page, typed), HttpResponse.BodyHandlers.discarding());
    if (answer.statusCode() != 302 && answer.statusCode() != 303) {
      throw new IOException(path + " does not lead on: " + answer.statusCode());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Sends the form of a page just opened, which is shown again with what comes of it. */
  String submit(String form, String path, String page, Map<String, List<String>> typed)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request(form, path, page, typed), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is not shown again: " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends a file by the form of a page just opened; the address that it leads to. */
  String sendFile(String form, String path, String page, String button, byte[] file)
      throws IOException, InterruptedException {
    Matcher state = VIEW_STATE.matcher(page);
    if (!state.find()) {
      throw new IOException("No form: " + path);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, form, form);
    part(body, form + ":" + button, "");
    part(body, "jakarta.faces.ViewState", state.group(1));
    body.writeBytes(
        head(
            form + ":file",
            "\"; filename=\"liste.ods\"\r\nContent-Type: application/octet-stream"));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpResponse<Void> answer =
        client.send(
            HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build(),
            HttpResponse.BodyHandlers.discarding());
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IOException(path + " does not lead on: " + answer.statusCode()));
  }

  private static void part(ByteArrayOutputStream body, String name, String value) {
    body.writeBytes(head(name, "\""));
    body.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] head(String name, String end) {
    return ("--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + end
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest filled(String form, String path, String page, Map<String, String> typed)
      throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    typed.forEach((name, value) -> fields.put(name, List.of(value)));
    return request(form, path, page, fields);
  }

  private HttpRequest request(
      String form, String path, String page, Map<String, List<String>> typed) throws IOException {
    Matcher state = VIEW_STATE.matcher(page);
    if (!state.find()) {
      throw new IOException("No form: " + path);
    }
    List<String> fields = new ArrayList<>();
    fields.add(encoded(form) + "=" + encoded(form));
    typed.forEach(
        (name, values) ->
            values.forEach(value -> fields.add(encoded(form + ":" + name) + "=" + encoded(value))));
    fields.add("jakarta.faces.ViewState=" + encoded(state.group(1)));
    return HttpRequest.newBuilder(address(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", "http://localhost:" + port)
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
        .build();
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
