package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.json.BoundedJson;
import jakarta.json.JsonObject;
import java.io.InputStream;

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
    return BoundedJson.read(body, LARGEST)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .orElseThrow(() -> Refusal.invalid("request.unreadable"));
  }
}
