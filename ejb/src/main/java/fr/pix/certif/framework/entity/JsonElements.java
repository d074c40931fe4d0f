package fr.pix.certif.framework.entity;

import static fr.pix.certif.shared.json.JsonSource.JSON;

import fr.pix.certif.framework.control.Fields;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the JSON of the learning content as it comes, one element after the other. Neither depth
 * nor numbers can be made to cost: what is nested deeper than content ever is, is refused, and
 * digits without end are not read as a number.
 */
final class JsonElements {

  private static final int DEEPEST = 16;
  private static final int LONGEST_NUMBER = 40;

  private final JsonParser parser;

  JsonElements(JsonParser parser) {
    this.parser = parser;
  }

  /** Hears of each member of an object, the parser standing on its value. */
  @FunctionalInterface
  interface Member {
    /** Reads the value wholly. */
    void read(String name, Event value);
  }

  /** Reads a file, which is one object and nothing more. */
  void whole(Member member) {
    object(parser.next(), member);
    if (parser.hasNext()) {
      throw refusal("something follows the end", parser.getLocation());
    }
  }

  /** Reads the object on which the parser stands. */
  void object(Event value, Member member) {
    expect(Event.START_OBJECT, value);
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      member.read(parser.getString(), parser.next());
    }
  }

  /** Reads the list of elements on which the parser stands. */
  void elements(Event value, Consumer<Fields> each) {
    expect(Event.START_ARRAY, value);
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      each.accept(fields(event));
    }
  }

  /** Reads the element on which the parser stands. */
  Fields fields(Event start) {
    Map<String, Object> values = new HashMap<>();
    object(
        start,
        (name, event) -> {
          Object value = value(event);
          if (value != null) {
            values.put(name, value);
          }
        });
    return new Fields(values);
  }

  /** Leaves out the value on which the parser stands. */
  void skip(Event value) {
    int depth = opens(value) ? 1 : 0;
    while (depth > 0) {
      Event event = parser.next();
      if (opens(event)) {
        depth++;
      } else if (event == Event.END_ARRAY || event == Event.END_OBJECT) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw refusal("nested too deeply", parser.getLocation());
      }
    }
  }

  private Object value(Event event) {
    return switch (event) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER -> number(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> texts();
      default -> {
        skip(event);
        yield null;
      }
    };
  }

  private static Object number(String digits) {
    return digits.length() > LONGEST_NUMBER ? digits : new BigDecimal(digits);
  }

  /** An answer of several fields, listed among texts, is kept as the object that it is. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      if (event == Event.START_OBJECT) {
        texts.add(json(fields(event)));
      } else if (event == Event.VALUE_STRING) {
        texts.add(parser.getString());
      } else {
        skip(event);
      }
    }
    return texts;
  }

  private static String json(Fields fields) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    fields.values().keySet().stream().sorted().forEach(name -> object.add(name, fields.text(name)));
    return object.build().toString();
  }

  private void expect(Event expected, Event found) {
    if (found != expected) {
      throw refusal("not what is expected there", parser.getLocation());
    }
  }

  private static boolean opens(Event event) {
    return event == Event.START_ARRAY || event == Event.START_OBJECT;
  }

  private static JsonParsingException refusal(String message, JsonLocation where) {
    return new JsonParsingException(message, where);
  }
}
