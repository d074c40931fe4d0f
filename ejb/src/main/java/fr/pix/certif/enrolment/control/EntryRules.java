package fr.pix.certif.enrolment.control;

import static fr.pix.certif.enrolment.control.EntryField.BILLING_MODE;
import static fr.pix.certif.enrolment.control.EntryField.BIRTHDATE;
import static fr.pix.certif.enrolment.control.EntryField.COMPLEMENTARY;
import static fr.pix.certif.enrolment.control.EntryField.CONVOCATION_EMAIL;
import static fr.pix.certif.enrolment.control.EntryField.EXTERNAL_ID;
import static fr.pix.certif.enrolment.control.EntryField.EXTRA_TIME;
import static fr.pix.certif.enrolment.control.EntryField.FIRST_NAME;
import static fr.pix.certif.enrolment.control.EntryField.LAST_NAME;
import static fr.pix.certif.enrolment.control.EntryField.PREPAYMENT_CODE;
import static fr.pix.certif.enrolment.control.EntryField.RESULTS_EMAIL;
import static fr.pix.certif.enrolment.control.EntryField.SEX;

import fr.pix.certif.birthplace.control.BirthPlaces;
import fr.pix.certif.session.control.Arrangements;
import fr.pix.certif.shared.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What an entry of a candidate must hold. Every violation is told at once: birth place first, then
 * field by field. The first argument of a field's sentence is its label, as the form or as the
 * spreadsheet names it.
 */
public final class EntryRules {

  /** The longest text of a field but the address for results. */
  public static final int MAX_LENGTH = 255;

  /** The longest address for results. */
  public static final int MAX_RESULTS_EMAIL_LENGTH = 500;

  /** Nobody who sits a certification was born on this day or before. */
  private static final LocalDate TOO_OLD = LocalDate.of(1900, 1, 1);

  /** Without accents: no convocation would leave for such an address. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\x21-\\x7e&&[^@<>()\",;:]]+@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*\\.[a-zA-Z]{2,63}");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern FIGURES = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final BirthPlaceRule birthPlaceRule;
  private final Terms terms;
  private final Function<EntryField, String> labels;

  /**
   * What holds for all entries of a session.
   *
   * @param billed whether the centre says how Pix's part is paid: all but schools
   * @param habilitations keys of the certifications that the centre may certify besides
   * @param today where the centre is
   */
  public record Terms(boolean billed, Set<String> habilitations, LocalDate today) {

    public Terms {
      habilitations = Set.copyOf(habilitations);
    }
  }

  /**
   * What comes of an entry.
   *
   * @param candidate null when there are violations
   */
  public record Outcome(NewCandidate candidate, List<Violation> violations) {

    public Outcome {
      violations = List.copyOf(violations);
    }
  }

  /**
   * Rules for the entries of a session.
   *
   * @param labels {@link EntryField#label} for a form, {@link EntryField#column} for a spreadsheet
   */
  public EntryRules(BirthPlaces places, Terms terms, Function<EntryField, String> labels) {
    this.birthPlaceRule = new BirthPlaceRule(places);
    this.terms = terms;
    this.labels = labels;
  }

  /** Judges an entry. */
  public Outcome judge(CandidateEntry entry) {
    BirthPlaceRule.Outcome birthPlace = birthPlaceRule.judge(entry);
    List<Violation> violations = new ArrayList<>(birthPlace.violations());
    names(entry, violations);
    Optional<LocalDate> birthdate = birthdate(entry, violations);
    Optional<String> sex = sex(entry, violations);
    emails(entry, violations);
    Optional<Arrangements> arrangements = arrangements(entry, violations);
    BillingMode billing = billing(entry, violations);
    if (!terms.habilitations().containsAll(entry.complementary())) {
      violations.add(Violation.of(COMPLEMENTARY.key(), "enrolment.not-habilitated"));
    }
    if (!violations.isEmpty()) {
      return new Outcome(null, violations);
    }
    return new Outcome(
        new NewCandidate(
            entry.lastName(),
            entry.firstName(),
            birthdate.orElseThrow(),
            sex.orElseThrow(),
            birthPlace.place(),
            entry.resultsEmail(),
            entry.convocationEmail(),
            entry.externalId(),
            arrangements.orElseThrow(),
            billing,
            entry.prepaymentCode(),
            entry.complementary()),
        List.of());
  }

  private void names(CandidateEntry entry, List<Violation> violations) {
    required(LAST_NAME, entry.lastName(), violations);
    required(FIRST_NAME, entry.firstName(), violations);
    atMost(MAX_LENGTH, LAST_NAME, entry.lastName(), violations);
    atMost(MAX_LENGTH, FIRST_NAME, entry.firstName(), violations);
    atMost(MAX_LENGTH, EntryField.BIRTH_CITY, entry.birthCity(), violations);
    atMost(MAX_LENGTH, EXTERNAL_ID, entry.externalId(), violations);
  }

  private Optional<LocalDate> birthdate(CandidateEntry entry, List<Violation> violations) {
    if (required(BIRTHDATE, entry.birthdate(), violations)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(entry.birthdate());
    if (day.isEmpty()) {
      violations.add(wrong(BIRTHDATE, "date-format"));
    } else if (!day.get().isAfter(TOO_OLD) || day.get().isAfter(terms.today())) {
      violations.add(wrong(BIRTHDATE, "date-implausible"));
    }
    return day;
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(
          ISO.matcher(typed).matches() ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<String> sex(CandidateEntry entry, List<Violation> violations) {
    if (required(SEX, entry.sex(), violations)) {
      return Optional.empty();
    }
    String sex = entry.sex().toUpperCase(Locale.ROOT);
    if (!Set.of("M", "F").contains(sex)) {
      violations.add(wrong(SEX, "sex-unknown"));
    }
    return Optional.of(sex);
  }

  private void emails(CandidateEntry entry, List<Violation> violations) {
    email(RESULTS_EMAIL, entry.resultsEmail(), violations);
    email(CONVOCATION_EMAIL, entry.convocationEmail(), violations);
    atMost(MAX_RESULTS_EMAIL_LENGTH, RESULTS_EMAIL, entry.resultsEmail(), violations);
    atMost(MAX_LENGTH, CONVOCATION_EMAIL, entry.convocationEmail(), violations);
  }

  private void email(EntryField field, String email, List<Violation> violations) {
    if (email != null && !EMAIL.matcher(email).matches()) {
      violations.add(wrong(field, "email-format"));
    }
  }

  private Optional<Arrangements> arrangements(CandidateEntry entry, List<Violation> violations) {
    Integer percent = null;
    if (entry.extraTimePercent() != null) {
      String figures = entry.extraTimePercent().replace("%", "").strip();
      if (!FIGURES.matcher(figures).matches()) {
        violations.add(wrong(EXTRA_TIME, "not-a-number"));
        return Optional.empty();
      }
      percent =
          new BigDecimal(figures.replace(',', '.')).setScale(0, RoundingMode.HALF_UP).intValue();
    }
    Arrangements arrangements = new Arrangements(percent, entry.accessible());
    violations.addAll(arrangements.violations());
    return Optional.of(arrangements);
  }

  /** The mode, with the code that belongs to prepayment and to nothing else. */
  private BillingMode billing(CandidateEntry entry, List<Violation> violations) {
    Optional<BillingMode> mode = BillingMode.of(entry.billingMode());
    if (!terms.billed()) {
      unbilled(entry, violations);
      return null;
    }
    if (!required(BILLING_MODE, entry.billingMode(), violations) && mode.isEmpty()) {
      violations.add(wrong(BILLING_MODE, "billing-mode-unknown"));
    }
    boolean prepaid = mode.filter(BillingMode.PREPAID::equals).isPresent();
    if (prepaid && entry.prepaymentCode() == null) {
      violations.add(wrong(PREPAYMENT_CODE, "prepayment-code-needed"));
    } else if (mode.isPresent() && !prepaid && entry.prepaymentCode() != null) {
      violations.add(wrong(PREPAYMENT_CODE, "prepayment-code-unexpected"));
    }
    atMost(MAX_LENGTH, PREPAYMENT_CODE, entry.prepaymentCode(), violations);
    return mode.orElse(null);
  }

  private void unbilled(CandidateEntry entry, List<Violation> violations) {
    if (entry.billingMode() != null) {
      violations.add(wrong(BILLING_MODE, "not-billed"));
    }
    if (entry.prepaymentCode() != null) {
      violations.add(wrong(PREPAYMENT_CODE, "not-billed"));
    }
  }

  /** Tells whether what is required is missing. */
  private boolean required(EntryField field, String value, List<Violation> violations) {
    if (value == null) {
      violations.add(wrong(field, "needed"));
    }
    return value == null;
  }

  private void atMost(int limit, EntryField field, String text, List<Violation> violations) {
    if (text != null && text.length() > limit) {
      violations.add(Violation.of(field.key(), "enrolment.too-long", labels.apply(field), limit));
    }
  }

  private Violation wrong(EntryField field, String reason) {
    return Violation.of(field.key(), "enrolment." + reason, labels.apply(field));
  }
}
