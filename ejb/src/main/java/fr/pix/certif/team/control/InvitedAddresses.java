package fr.pix.certif.team.control;

import fr.pix.certif.shared.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The addresses that an administrator types to invite people: separated by commas, semicolons or
 * line ends, each once, in small letters.
 */
public record InvitedAddresses(List<String> addresses) {

  /** The most people invited at once. */
  public static final int MOST = 50;

  private static final int LONGEST = 255;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

  public InvitedAddresses {
    addresses = List.copyOf(addresses);
  }

  public static InvitedAddresses of(String typed) {
    return new InvitedAddresses(
        Arrays.stream(BETWEEN.split(typed == null ? "" : typed))
            .filter(each -> !each.isEmpty())
            .map(each -> each.toLowerCase(Locale.ROOT))
            .distinct()
            .toList());
  }

  /** What is wrong: nothing typed, too many, or the addresses that are none. */
  public List<Violation> violations() {
    if (addresses.isEmpty()) {
      return List.of(Violation.of("emails", "team.emails-missing"));
    }
    if (addresses.size() > MOST) {
      return List.of(Violation.of("emails", "team.emails-too-many", MOST));
    }
    return addresses.stream()
        .filter(each -> each.length() > LONGEST || !EMAIL.matcher(each).matches())
        .map(each -> Violation.of("emails", "team.email-malformed", each))
        .toList();
  }
}
