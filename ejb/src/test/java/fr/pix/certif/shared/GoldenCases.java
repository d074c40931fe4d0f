package fr.pix.certif.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Cases whose outcome is known from the reference system: a JSON object a line, in {@code
 * golden/<name>.jsonl.gz}.
 */
public final class GoldenCases {

  private GoldenCases() {}

  public static List<JsonObject> read(String name) {
    String path = "/golden/" + name + ".jsonl.gz";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(GoldenCases.class.getResourceAsStream(path)),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(GoldenCases::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject parse(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
