package fr.pix.certif.shared.json;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.shared.BoundedInput;
import fr.pix.certif.shared.Refusal;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Reads a long array that a machine sent one element at a time, so that the whole is never held in
 * memory as objects.
 *
 * @param largest the most bytes of an array
 * @param most the most elements in it
 */
public record JsonElementStream(int largest, int most) {

  private static final JsonParserFactory PARSERS = JSON.createParserFactory(Map.of());

  /**
   * Gives each element with its place, counted from 0; what is no array, too long or cut short is
   * refused, at the latest when its end is reached.
   */
  public void read(InputStream body, ObjIntConsumer<JsonValue> reader) {
    try (JsonParser parser = PARSERS.createParser(new BoundedInput(body, largest))) {
      if (parser.next() != JsonParser.Event.START_ARRAY) {
        throw notAnArray();
      }
      Iterator<JsonValue> elements = parser.getArrayStream().iterator();
      for (int place = 0; elements.hasNext(); place++) {
        if (place == most) {
          throw new Refusal(Refusal.Kind.MALFORMED, "request.too-many-cases", most);
        }
        reader.accept(elements.next(), place);
      }
      requireEnd(parser);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (JsonException unreadable) {
      throw unreadable.getCause() instanceof BoundedInput.TooLong
          ? new Refusal(Refusal.Kind.TOO_LARGE, "request.too-large")
          : notAnArray();
    } catch (RuntimeException unreadable) {
      // Beside JsonException the parser throws bare ones, at numbers too long and nesting too deep.
      throw notAnArray();
    }
  }

  private static void requireEnd(JsonParser parser) {
    if (parser.hasNext()) {
      throw notAnArray();
    }
  }

  private static Refusal notAnArray() {
    return new Refusal(Refusal.Kind.MALFORMED, "request.not-cases");
  }
}
