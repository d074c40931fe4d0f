package fr.pix.certif.learner.control;

import fr.pix.certif.learner.control.ParsedFile.FileFormat;
import fr.pix.certif.shared.StudentIdentifier;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the lines of a university's file (CSV): the first one names the columns, in any order.
 * Every problem of every student is reported at once.
 *
 * <p>Rule: reference system, imports of higher education.
 */
public final class UniversityRoll {

  /** The column by which the encoding of a file is recognised: it has an accent. */
  public static final String TELLTALE = "Premier prénom";

  private static final String LAST_NAME = "Nom de famille";
  private static final String BIRTHDATE = "Date de naissance (jj/mm/aaaa)";
  private static final String NUMBER = "Numéro étudiant";
  private static final String MIDDLE = "Deuxième prénom";
  private static final String THIRD = "Troisième prénom";
  private static final String PREFERRED = "Nom d'usage";
  private static final String EMAIL = "Email";
  private static final String COMPONENT = "Composante";
  private static final String TEAM = "Équipe pédagogique";
  private static final String GROUP = "Groupe";
  private static final String DIPLOMA = "Diplôme";
  private static final String SCHEME = "Régime";

  private static final List<String> NEEDED = List.of(TELLTALE, LAST_NAME, BIRTHDATE, NUMBER);
  private static final List<String> OPTIONAL =
      List.of(MIDDLE, THIRD, PREFERRED, EMAIL, COMPONENT, TEAM, GROUP, DIPLOMA, SCHEME);

  /** In the order of the file that people start from. */
  private static final List<String> MODEL =
      List.of(
          TELLTALE, MIDDLE, THIRD, LAST_NAME, PREFERRED, BIRTHDATE, EMAIL, NUMBER, COMPONENT, TEAM,
          GROUP, DIPLOMA, SCHEME);

  private static final String NO_GROUP = "Sans groupe";
  private static final Checks.Form NUMBER_FORM = new Checks.Form("[a-zA-Z0-9_\\-]+");
  private static final Checks.Form EMAIL_FORM = new Checks.Form("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pupil.Birthplace UNTOLD = new Pupil.Birthplace(null, null, null, null);

  private final Columns columns = new Columns(NEEDED, OPTIONAL);
  private final Checks checks = new Checks();
  private final long organizationId;

  private UniversityRoll(long organizationId) {
    this.organizationId = organizationId;
  }

  /** The empty file that a university fills. */
  public static String template() {
    return '\uFEFF' + String.join(";", MODEL) + "\r\n";
  }

  /**
   * Reads the lines, the header first.
   *
   * @param encoding how the letters were written, to be told
   * @param organizationId the university whose students they are
   */
  public static ParsedFile read(List<FileLine> lines, String encoding, long organizationId) {
    UniversityRoll roll = new UniversityRoll(organizationId);
    return new Roll(FileFormat.UNIVERSITY, encoding, roll.columns, roll.checks, LAST_NAME, TELLTALE)
        .read(lines, roll::student);
  }

  private Pupil student(FileLine line) {
    String number = number(line);
    String lastName = checks.required(LAST_NAME, columns.cell(line, LAST_NAME));
    String firstName = checks.required(TELLTALE, columns.cell(line, TELLTALE));
    LocalDate birthdate = checks.birthdate(BIRTHDATE, columns.cell(line, BIRTHDATE));
    String group = columns.cell(line, GROUP).replaceAll("\\s+", " ");
    return new Pupil(
        number,
        lastName,
        optional(line, PREFERRED),
        firstName,
        optional(line, MIDDLE),
        optional(line, THIRD),
        null,
        birthdate,
        UNTOLD,
        null,
        null,
        group.isEmpty() ? NO_GROUP : group,
        new Pupil.Studies(
            email(line),
            optional(line, COMPONENT),
            optional(line, TEAM),
            optional(line, DIPLOMA),
            optional(line, SCHEME)));
  }

  private String number(FileLine line) {
    String number = checks.required(NUMBER, columns.cell(line, NUMBER));
    if (number.isEmpty()) {
      return number;
    }
    if (!NUMBER_FORM.fits(number)) {
      checks.problem(NUMBER, "student-number-format", number);
    }
    String identifier = StudentIdentifier.of(organizationId, number);
    checks.unique(NUMBER, StudentIdentifier.shown(identifier), "student-number-unique");
    return identifier;
  }

  private String email(FileLine line) {
    String email = columns.cell(line, EMAIL);
    if (!email.isEmpty() && !EMAIL_FORM.fits(email)) {
      checks.problem(EMAIL, "email-format", email);
    }
    return Checks.optional(email);
  }

  private String optional(FileLine line, String column) {
    return Checks.optional(columns.cell(line, column));
  }
}
