package fr.pix.certif.jury.control;

import fr.pix.certif.shared.Refusal;
import fr.pix.certif.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person of the jury may do to a certification (bureau du jury), and what it must be for
 * that. Whatever changes a score waits until the session is no longer published: what candidates
 * read never changes under their eyes.
 */
public final class DeskRules {

  /** The longest comment or reason, in characters. */
  public static final int LONGEST_COMMENT = 500;

  /** The longest text of a resolution, in characters. */
  public static final int LONGEST_RESOLUTION = 255;

  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
  private static final int LONGEST_NAME = 255;

  private DeskRules() {}

  /**
   * How a certification and its session stand.
   *
   * @param judged whether the automatic jury has treated the session
   * @param published whether candidates read its results
   * @param cancelled by the jury or by the trust rule
   * @param fraud whether it was rejected for fraud
   * @param manual whether the result that counts was given by hand
   */
  public record Standing(
      boolean judged, boolean published, boolean cancelled, boolean fraud, boolean manual) {}

  /** Refuses any decision before the automatic jury has spoken. */
  public static void requireJudged(Standing standing) {
    if (!standing.judged()) {
      throw Refusal.conflict("jury.not-judged");
    }
  }

  /** Refuses a change of what the certification is worth while candidates read it. */
  public static void requireChangeable(Standing standing) {
    requireJudged(standing);
    if (standing.published()) {
      throw Refusal.conflict("jury.published");
    }
  }

  /** Refuses to remove or restore a question under a result given by hand or a fraud. */
  public static void requireComputed(Standing standing) {
    requireChangeable(standing);
    if (standing.manual()) {
      throw Refusal.conflict("jury.manual-result");
    }
    if (standing.fraud()) {
      throw Refusal.conflict("jury.fraud-in-force");
    }
  }

  /** Refuses what has been done already. */
  public static void requireNot(boolean already, String code) {
    if (already) {
      throw Refusal.conflict(code);
    }
  }

  /** What is wrong with a text that must be given. */
  public static List<Violation> text(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return List.of(Violation.of(field, "jury.text-required"));
    }
    return optionalText(field, text, longest);
  }

  /** What is wrong with a text that may be left out. */
  public static List<Violation> optionalText(String field, String text, int longest) {
    return text != null && text.strip().length() > longest
        ? List.of(Violation.of(field, "jury.text-too-long", longest))
        : List.of();
  }

  /** What is wrong with an identity; everything is told at once. */
  public static List<Violation> identity(Identity identity, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    violations.addAll(name("firstName", identity.firstName()));
    violations.addAll(name("lastName", identity.lastName()));
    LocalDate birth = identity.birthdate();
    if (birth == null) {
      violations.add(Violation.of("birthdate", "jury.birthdate-required"));
    } else if (!birth.isAfter(EARLIEST_BIRTH) || !birth.isBefore(today)) {
      violations.add(Violation.of("birthdate", "jury.birthdate-implausible"));
    }
    violations.addAll(optionalText("birthPlace", identity.birthPlace(), LONGEST_NAME));
    return violations;
  }

  private static List<Violation> name(String field, String name) {
    return text(field, name, LONGEST_NAME);
  }

  /**
   * Who was certified, as written on the certificate.
   *
   * @param birthPlace a town or a country, or null
   */
  public record Identity(
      String firstName, String lastName, LocalDate birthdate, String birthPlace) {

    /** The same without needless spaces. */
    public Identity tidy() {
      return new Identity(
          tidy(firstName),
          tidy(lastName),
          birthdate,
          isBlank(birthPlace) ? null : tidy(birthPlace));
    }

    private static boolean isBlank(String text) {
      return text == null || text.isBlank();
    }

    private static String tidy(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }
  }
}
