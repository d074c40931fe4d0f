package fr.pix.certif.campaign.control;

import fr.pix.certif.shared.UnambiguousCode;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code by which every pupil of a school opens a campaign, such as {@code BCDFGH234}: six
 * letters and three digits, used as often as wanted.
 */
public final class CampaignCode {

  private static final int LETTERS = 6;
  private static final int DIGITS = 3;
  private static final Pattern FORM = Pattern.compile("[A-Z]{6}[0-9]{3}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}-]+");

  private CampaignCode() {}

  /** A new code. */
  public static String draw(RandomGenerator random) {
    return UnambiguousCode.draw(UnambiguousCode.LETTERS, LETTERS, random)
        + UnambiguousCode.draw(UnambiguousCode.DIGITS, DIGITS, random);
  }

  /** The code that somebody typed, in whatever case and groups; nothing when it can be none. */
  public static Optional<String> typed(String text) {
    return Optional.ofNullable(text)
        .map(typed -> SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT))
        .filter(code -> FORM.matcher(code).matches());
  }
}
