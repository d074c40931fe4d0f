package fr.pix.certif.account;

import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a machine sends to get a token; refused unless it says that it brings its own secret. */
record TokenRequest(String clientId, String secret, String scope) {

  private static final String GRANT = "client_credentials";

  /** Far more than a name and a secret take, so that a body without end costs nothing. */
  private static final int LARGEST = 10_000;

  static TokenRequest ofForm(InputStream body) {
    return of(form(body));
  }

  static TokenRequest ofJson(JsonObject sent) {
    Map<String, String> texts = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          if (value instanceof JsonString text) {
            texts.put(name, text.getString());
          }
        });
    return of(texts);
  }

  private static TokenRequest of(Map<String, String> sent) {
    if (!GRANT.equals(sent.get("grant_type"))
        || !sent.containsKey("client_id")
        || !sent.containsKey("client_secret")) {
      throw unreadable();
    }
    return new TokenRequest(
        sent.get("client_id"), sent.get("client_secret"), sent.getOrDefault("scope", ""));
  }

  private static Map<String, String> form(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Refusal(Refusal.Kind.TOO_LARGE, "request.too-large");
      }
      Map<String, String> sent = new HashMap<>();
      for (String field : new String(bytes, StandardCharsets.US_ASCII).split("&")) {
        int equals = field.indexOf('=');
        if (equals > 0) {
          sent.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
      }
      return sent;
    } catch (IllegalArgumentException wronglyEncoded) {
      throw unreadable();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Refusal unreadable() {
    return new Refusal(Refusal.Kind.MALFORMED, "account.grant-unknown");
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "TokenRequest of " + clientId;
  }
}
