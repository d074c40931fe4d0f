package fr.pix.certif.shared.json;

import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads an array of cases that a machine sent, all or none: a refusal says which case, counted from
 * 0, and which of its fields is not what it should be.
 *
 * @param largest the most bytes of an array
 * @param most the most cases in it
 */
public record JsonCases(int largest, int most) {

  /** The name under which a case that is no object is refused. */
  private static final String WHOLE = "objet";

  /** Reads every case, in order. */
  public <T> List<T> read(InputStream body, Function<JsonCase, T> reader) {
    JsonValue sent = BoundedJson.read(body, largest).orElseThrow(JsonCases::notAnArray);
    if (!(sent instanceof JsonArray array)) {
      throw notAnArray();
    }
    if (array.size() > most) {
      throw new Refusal(Refusal.Kind.MALFORMED, "request.too-many-cases", most);
    }
    List<T> cases = new ArrayList<>(array.size());
    for (JsonValue each : array) {
      cases.add(read(each, cases.size(), reader));
    }
    return cases;
  }

  private static <T> T read(JsonValue value, int index, Function<JsonCase, T> reader) {
    try {
      return reader.apply(JsonCase.of(value, WHOLE));
    } catch (MalformedField malformed) {
      throw new Refusal(Refusal.Kind.MALFORMED, "request.malformed-case", index, malformed.field());
    }
  }

  private static Refusal notAnArray() {
    return new Refusal(Refusal.Kind.MALFORMED, "request.not-cases");
  }
}
