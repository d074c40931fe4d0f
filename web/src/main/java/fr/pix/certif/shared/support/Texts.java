package fr.pix.certif.shared.support;

import fr.pix.certif.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * The sentences that carry values: {@code texts.of('session.enrolled', count)}. Numbers take their
 * French form, so that a number which names something (a session's) is passed as text.
 */
@Named
@ApplicationScoped
public class Texts {

  /** The sentence under this key, with its values in the places of {0}, {1}… */
  public String of(String key, Object... values) {
    String pattern = Messages.FRENCH.getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.FRENCH)
            .format(values, new StringBuffer(), null)
            .toString();
  }

  public boolean has(String key) {
    return Messages.FRENCH.containsKey(key);
  }
}
