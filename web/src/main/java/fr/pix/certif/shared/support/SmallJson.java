package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads what a script of ours sends. No more is read than such a script ever sends, so that a body
 * without end costs nothing.
 */
public final class SmallJson {

  /** Room for the longest answer, 20,000 characters, each of them escaped. */
  private static final int LARGEST = 200_000;

  private SmallJson() {}

  /** The object sent; refused when it is none, or too large. */
  public static JsonObject read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Refusal(Refusal.Kind.TOO_LARGE, "request.too-large");
      }
      try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
        return reader.readObject();
      }
    } catch (JsonException e) {
      throw Refusal.invalid("request.unreadable");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
