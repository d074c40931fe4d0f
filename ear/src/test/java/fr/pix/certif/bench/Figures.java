package fr.pix.certif.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a measure found: each figure as the median of its runs with the least and the most, on a
 * line that begins with BENCH, and in target/bench.json, where figures of former runs stay until
 * they are measured again.
 */
public final class Figures {

  private static final Path FILE = Path.of("target", "bench.json");

  private Figures() {}

  /** Tells a figure measured once. */
  public static void say(String name, String unit, double value) {
    say(name, unit, new double[] {value});
  }

  /** Tells a figure measured in several runs. */
  public static void say(String name, String unit, double[] runs) {
    double[] sorted = runs.clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    String spread =
        runs.length == 1
            ? ""
            : " (%s–%s)".formatted(text(sorted[0]), text(sorted[runs.length - 1]));
    System.out.println("BENCH " + name + " " + text(median) + spread + " " + unit);
    keep(
        Json.createObjectBuilder()
            .add("name", name)
            .add("value", median)
            .add("min", sorted[0])
            .add("max", sorted[runs.length - 1])
            .add("runs", runs.length)
            .add("unit", unit)
            .build());
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, value >= 1000 ? "%.0f" : "%.2f", value);
  }

  private static synchronized void keep(JsonObject figure) {
    var all = Json.createArrayBuilder();
    try {
      if (Files.exists(FILE)) {
        try (var reader = Json.createReader(Files.newBufferedReader(FILE))) {
          reader.readArray().getValuesAs(JsonObject.class).stream()
              .filter(other -> !other.getString("name").equals(figure.getString("name")))
              .forEach(all::add);
        }
      }
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, all.add(figure).build().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
