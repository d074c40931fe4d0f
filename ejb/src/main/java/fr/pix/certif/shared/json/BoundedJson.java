package fr.pix.certif.shared.json;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Reads JSON of a known greatest size. */
public final class BoundedJson {

  private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

  private BoundedJson() {}

  /**
   * The value sent, or nothing when it is no JSON.
   *
   * @param largest in bytes; a larger body is refused
   */
  public static Optional<JsonValue> read(InputStream body, int largest) {
    try {
      byte[] bytes = body.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new Refusal(Refusal.Kind.TOO_LARGE, "request.too-large");
      }
      return parse(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<JsonValue> parse(byte[] bytes) {
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
      return Optional.of(reader.readValue());
    } catch (RuntimeException unreadable) {
      // Beside JsonException the parser throws bare ones, at numbers too long and nesting too deep.
      return Optional.empty();
    }
  }
}
