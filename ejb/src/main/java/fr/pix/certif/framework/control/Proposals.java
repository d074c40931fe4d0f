package fr.pix.certif.framework.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a challenge proposes: a line with a dash for each option, or a text with fields
 * written <code>${name}</code>, <code>${name#example}</code>, <code>${name§label}</code> or, when
 * one of a list is to be chosen, <code>${name options=["one","other"]}</code>.
 */
public final class Proposals {

  private static final String DASH = "- ";

  /** Stands for a field within its label. */
  private static final String GAP = " … ";

  private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]+)\\}");
  private static final Pattern CHOICE = Pattern.compile("\\s*options=\\[(.*)]\\s*$");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s:\\-]+$");

  private Proposals() {}

  /**
   * A field to fill.
   *
   * @param label the text before it, or else its own
   * @param example what it may look like, shown while it is empty; may be blank
   * @param options the texts of which one is to be chosen; none when it is to be written
   */
  public record Field(String name, String label, String example, List<String> options) {

    public Field {
      options = List.copyOf(options);
    }
  }

  /** The options, in the order of their numbers; a line without a dash continues the one before. */
  public static List<String> options(String proposals) {
    List<String> options = new ArrayList<>();
    for (String line : proposals.strip().split("\\R")) {
      if (line.startsWith(DASH)) {
        options.add(line.substring(DASH.length()).strip());
      } else if (!options.isEmpty() && !line.isBlank()) {
        options.add(options.remove(options.size() - 1) + "\n" + line.strip());
      }
    }
    return List.copyOf(options);
  }

  /** The fields, in the order of the text. */
  public static List<Field> fields(String proposals) {
    List<Field> fields = new ArrayList<>();
    int end = 0;
    Matcher field = FIELD.matcher(proposals);
    while (field.find()) {
      String before = proposals.substring(end, field.start()).strip();
      fields.add(field(SEPARATOR.matcher(before).replaceAll(""), field.group(1)));
      end = field.end();
    }
    addRest(fields, proposals.substring(end).strip());
    return List.copyOf(fields);
  }

  /** What is said after the last field belongs to it, such as a unit. */
  private static void addRest(List<Field> fields, String rest) {
    if (!fields.isEmpty() && !rest.isEmpty()) {
      Field last = fields.remove(fields.size() - 1);
      String label = (last.label() + GAP + rest).strip();
      fields.add(new Field(last.name(), label, last.example(), last.options()));
    }
  }

  /** A field as it is written, after its label. */
  private static Field field(String label, String written) {
    Matcher choice = CHOICE.matcher(written);
    List<String> options =
        choice.find()
            ? QUOTED.matcher(choice.group(1)).results().map(text -> text.group(1)).toList()
            : List.of();
    String typed = options.isEmpty() ? written : written.substring(0, choice.start());
    String ownLabel = part(typed, '§', '#');
    return new Field(
        typed.split("[#§]", 2)[0].strip(),
        label.isEmpty() ? ownLabel : label,
        part(typed, '#', '§'),
        options);
  }

  /** What stands after a mark, up to the other one; blank without it. */
  private static String part(String text, char mark, char other) {
    int start = text.indexOf(mark);
    int end = text.indexOf(other, start + 1);
    return start < 0 ? "" : text.substring(start + 1, end < 0 ? text.length() : end).strip();
  }
}
