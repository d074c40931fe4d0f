package fr.pix.certif.shared.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One object of what a machine sent. Each field is read as what it should be, or {@link
 * MalformedField} names it; null is the same as missing.
 */
public final class JsonCase {

  /** Digits of the longest number expected: far from what an int overflows with. */
  private static final String NUMBER = "-?\\d{1,6}";

  private final JsonObject object;

  /** An object to be read as a case. */
  public JsonCase(JsonObject object) {
    this.object = object;
  }

  /** Reads an element of an array as a case; the name is that of the array. */
  static JsonCase of(JsonValue value, String name) {
    if (value instanceof JsonObject object) {
      return new JsonCase(object);
    }
    throw new MalformedField(name);
  }

  public boolean has(String name) {
    return object.getOrDefault(name, JsonValue.NULL) != JsonValue.NULL;
  }

  public String text(String name) {
    return text(object.get(name), name);
  }

  public Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A text that names a value of ours; a name that none has is malformed. */
  public <T> T named(String name, Function<String, Optional<T>> named) {
    return named.apply(text(name)).orElseThrow(() -> new MalformedField(name));
  }

  /** A whole number between two bounds, both included. */
  public int number(String name, int least, int most) {
    // Through its text: the int of a number such as 1e999999 takes minutes to compute.
    if (object.get(name) instanceof JsonNumber number && number.toString().matches(NUMBER)) {
      int value = Integer.parseInt(number.toString());
      if (least <= value && value <= most) {
        return value;
      }
    }
    throw new MalformedField(name);
  }

  /** A flag; false when it is missing. */
  public boolean flag(String name) {
    return switch (object.getOrDefault(name, JsonValue.FALSE).getValueType()) {
      case TRUE -> true;
      case FALSE, NULL -> false;
      default -> throw new MalformedField(name);
    };
  }

  public List<String> texts(String name) {
    return texts(object.get(name), name);
  }

  /** The object of a field; an empty one when it is missing. */
  public JsonCase object(String name) {
    return has(name) ? of(object.get(name), name) : new JsonCase(JsonValue.EMPTY_JSON_OBJECT);
  }

  /** The objects of an array. */
  public List<JsonCase> objects(String name) {
    return elements(object.get(name), name).stream().map(element -> of(element, name)).toList();
  }

  /** The texts of an object, by its names and in its order. */
  public Map<String, String> textByName(String name) {
    return byName(name, JsonCase::text);
  }

  /** The lists of texts of an object, by its names and in its order. */
  public Map<String, List<String>> textsByName(String name) {
    return byName(name, JsonCase::texts);
  }

  private interface Reading<T> {
    T of(JsonValue value, String name);
  }

  private <T> Map<String, T> byName(String name, Reading<T> reading) {
    if (!(object.get(name) instanceof JsonObject fields)) {
      throw new MalformedField(name);
    }
    Map<String, T> read = new LinkedHashMap<>();
    fields.forEach((field, value) -> read.put(field, reading.of(value, name)));
    return read;
  }

  private static String text(JsonValue value, String name) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new MalformedField(name);
  }

  private static List<String> texts(JsonValue value, String name) {
    List<String> texts = new ArrayList<>();
    elements(value, name).forEach(element -> texts.add(text(element, name)));
    return texts;
  }

  private static List<JsonValue> elements(JsonValue value, String name) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw new MalformedField(name);
  }
}
