package fr.pix.certif.notification.control;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of one kind of mail, plain text: its subject on the first line, after {@code Objet
 * :}, an empty line, and the body, where {@code {name}} stands for a value. The subject shows no
 * value: it is read by servers on the way and in notifications on locked screens.
 */
public record MailTemplate(String subject, String body) {

  private static final Pattern FORM =
      Pattern.compile("Objet : (\\S[^\\n]*)\\n\\n(.+)", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Reads a template; refuses one without a subject, or whose subject shows a value. */
  public static MailTemplate of(String text) {
    Matcher form = FORM.matcher(text.replace("\r\n", "\n"));
    if (!form.matches() || PLACE.matcher(form.group(1)).find()) {
      throw new IllegalArgumentException("Not the template of a mail");
    }
    return new MailTemplate(form.group(1).strip(), form.group(2));
  }

  /** The body with its values; refuses when one is missing: no mail leaves with a hole in it. */
  public String bodyWith(Map<String, String> values) {
    return PLACE
        .matcher(body)
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The mail has no value for " + name);
    }
    return value;
  }
}
