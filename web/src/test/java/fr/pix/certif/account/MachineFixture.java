package fr.pix.certif.account;

import fr.pix.certif.account.entity.MachineRepository;
import fr.pix.certif.account.entity.PasswordHash;
import fr.pix.certif.shared.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Machines, and the requests that they and browsers send over HTTP to the deployed application. */
@ApplicationScoped
public class MachineFixture {

  public static final String SECRET = "secret-de-machine-2026";
  public static final String PASSWORD = "Certif123";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "une-frontiere";
  private static final String JSON = "application/json";
  private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  /** Slow by design: one for all. */
  private static final PasswordHash HASH = PasswordHash.of(SECRET);

  private static final String PASSWORD_HASH = PasswordHash.of(PASSWORD).text();

  @Inject MachineRepository machines;
  @Inject HttpServletRequest request;
  @Inject Database database;
  @Inject Clock clock;

  /** An answer: its status, its headers and its JSON. */
  public record Answer(int status, JsonValue body, HttpResponse<String> whole) {

    public JsonObject object() {
      return body.asJsonObject();
    }
  }

  /** A new machine with these scopes; its secret is that of all. */
  public String aClient(String... scopes) {
    String clientId = "client-" + UUID.randomUUID();
    machines.create(clientId, HASH, List.of(scopes), clock.instant());
    return clientId;
  }

  /** A token of a new machine with this scope. */
  public String aToken(String scope) {
    return askToken(aClient(scope), SECRET, scope).object().getString("access_token");
  }

  public Answer askToken(String clientId, String secret, String scope) {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("grant_type", "client_credentials");
    sent.put("client_id", clientId);
    sent.put("client_secret", secret);
    sent.put("scope", scope);
    return post("/api/application/token", FORM, form(sent));
  }

  public Answer getWithToken(String path, String token) {
    return answer(
        send(
            HttpClient.newHttpClient(),
            HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token).build()));
  }

  public Answer postWithToken(String path, String token, String json) {
    return post(path, JSON, json, "Authorization", "Bearer " + token);
  }

  /** The same, under way: the answer is waited for later. */
  public CompletableFuture<Answer> sendWithToken(String path, String token, String json) {
    HttpRequest post =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", JSON)
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient()
        .sendAsync(post, HttpResponse.BodyHandlers.ofString())
        .thenApply(MachineFixture::answer);
  }

  public Answer post(String path, String type, String body, String... headers) {
    return answer(send(HttpClient.newHttpClient(), path, type, body, headers));
  }

  /** A browser in which the account of this address has just signed in. */
  public HttpClient aBrowserOf(String email) {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    Map<String, String> fields = new LinkedHashMap<>();
    String page = send(browser, HttpRequest.newBuilder(uri("/connexion")).build()).body();
    INPUT
        .matcher(page)
        .results()
        .map(found -> found.group())
        .forEach(input -> fields.put(first(NAME, input), first(VALUE, input)));
    fields.replaceAll(
        (name, value) ->
            name.contains("email") ? email : name.contains("password") ? PASSWORD : value);
    fields.put("form", "form");
    fields.remove("");
    send(browser, "/connexion", FORM, form(fields), "Sec-Fetch-Site", "same-origin");
    return browser;
  }

  public HttpResponse<byte[]> download(HttpClient browser, String path)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> get(HttpClient browser, String path) {
    return send(browser, HttpRequest.newBuilder(uri(path)).build());
  }

  /** The address with which an account signs in, with the password of all. */
  public String emailOf(long account) {
    return database
        .first(
            "update account set password_hash = ? where id = ? returning email",
            row -> row.text("email"),
            PASSWORD_HASH,
            account)
        .orElseThrow();
  }

  /** The page that answers to a form of a page sent as it stands, with what is typed in it. */
  public HttpResponse<String> sendForm(
      HttpClient browser, String path, String form, Map<String, String> typed) {
    Map<String, String> fields = fieldsOf(browser, path, form);
    fields.putAll(typed);
    return send(browser, path, FORM, form(fields), "Sec-Fetch-Site", "same-origin");
  }

  /** The page that answers to a file chosen in a form whose field is {@code file}. */
  public HttpResponse<String> sendFile(
      HttpClient browser, String path, String form, String name, String content) {
    Map<String, String> fields = fieldsOf(browser, path, form);
    fields.put(form + ":send", form + ":send");
    StringBuilder body = new StringBuilder();
    fields.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value)));
    body.append(part("name=\"" + form + ":file\"; filename=\"" + name + "\"", content))
        .append("--" + BOUNDARY + "--\r\n");
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return send(browser, path, type, body.toString(), "Sec-Fetch-Site", "same-origin");
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }

  /** What a form of a page carries before anything is typed in it. */
  private Map<String, String> fieldsOf(HttpClient browser, String path, String form) {
    String page = send(browser, HttpRequest.newBuilder(uri(path)).build()).body();
    Map<String, String> fields = new LinkedHashMap<>(Map.of(form, form));
    INPUT
        .matcher(page)
        .results()
        .map(found -> found.group())
        .filter(input -> input.contains("jakarta.faces.ViewState"))
        .forEach(input -> fields.put(first(NAME, input), first(VALUE, input)));
    return fields;
  }

  public Answer postInBrowser(HttpClient browser, String path, String json, String... headers) {
    return answer(send(browser, path, JSON, json, headers));
  }

  /** Known cases, a JSON object a line. */
  public List<JsonObject> golden(String name) {
    String path = "/golden/" + name + ".jsonl.gz";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(MachineFixture.class.getResourceAsStream(path)),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> read(line).asJsonObject()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(
      HttpClient client, String path, String type, String body, String... headers) {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      post.header(headers[i], headers[i + 1]);
    }
    return send(client, post.build());
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String path) {
    return URI.create(
        "http://localhost:" + request.getLocalPort() + request.getContextPath() + path);
  }

  private static Answer answer(HttpResponse<String> response) {
    boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith(JSON);
    return new Answer(
        response.statusCode(), json ? read(response.body()) : JsonValue.NULL, response);
  }

  private static JsonValue read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
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
