package fr.pix.certif.summons.control;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as people type it: spaces around it are dropped and letters made small. Refuses
 * what no mail server would take; whether somebody reads there, only sending tells.
 */
public final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

  private MailAddress() {}

  /** The address; empty when the text is none. */
  public static Optional<String> of(String typed) {
    return Optional.ofNullable(typed)
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .filter(text -> text.length() <= LONGEST && FORM.matcher(text).matches());
  }
}
