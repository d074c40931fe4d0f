package fr.pix.certif.framework.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a challenge proposes: a line with a dash for each option, or a text with fields
 * written <code>${name}</code> or <code>${name#example}</code>.
 */
public final class Proposals {

  private static final String DASH = "- ";
  private static final Pattern FIELD =
      Pattern.compile("\\$\\{([^#§}]+)(?:§[^#}]*)?(?:#([^}]*))?\\}");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s:\\-]+$");

  private Proposals() {}

  /**
   * A field to fill.
   *
   * @param label the text before it
   * @param example what it may look like, shown while it is empty; may be blank
   */
  public record Field(String name, String label, String example) {}

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
      String example = field.group(2) == null ? "" : field.group(2).strip();
      fields.add(
          new Field(field.group(1).strip(), SEPARATOR.matcher(before).replaceAll(""), example));
      end = field.end();
    }
    return List.copyOf(fields);
  }
}
