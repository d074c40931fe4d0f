package fr.pix.certif.learner.control;

import fr.pix.certif.learner.control.ParsedFile.FileFormat;
import java.util.List;
import java.util.Locale;

/**
 * Reads the lines of an agricultural school's file (CSV): the first one names the columns, in any
 * order. Every problem of every pupil is reported at once.
 *
 * <p>Rule: reference system, learner imports.
 */
public final class AgricultureRoll {

  /** The column by which the encoding of a file is recognised: it has an accent. */
  public static final String TELLTALE = "Premier prénom*";

  private static final String ID = "Identifiant unique*";
  private static final String LAST_NAME = "Nom de famille*";
  private static final String BIRTHDATE = "Date de naissance (jj/mm/aaaa)*";
  private static final String TOWN_CODE = "Code commune naissance**";
  private static final String TOWN = "Libellé commune naissance**";
  private static final String PROVINCE = "Code département naissance*";
  private static final String COUNTRY = "Code pays naissance*";
  private static final String STATUS = "Statut*";
  private static final String MEF = "Code MEF*";
  private static final String DIVISION = "Division*";
  private static final String SEX = "Code sexe*";
  private static final String PREFERRED = "Nom d'usage";
  private static final String MIDDLE = "Deuxième prénom";
  private static final String THIRD = "Troisième prénom";

  private static final List<String> NEEDED =
      List.of(
          ID, TELLTALE, LAST_NAME, BIRTHDATE, TOWN_CODE, TOWN, PROVINCE, COUNTRY, STATUS, MEF,
          DIVISION);
  private static final List<String> OPTIONAL = List.of(MIDDLE, THIRD, PREFERRED, SEX);

  private static final Checks.Form COUNTRY_FORM = new Checks.Form("99[1-5]\\d{2}");
  private static final String FRANCE = "99100";
  private static final int COUNTRY_PREFIX = 2;

  private final Columns columns = new Columns(NEEDED, OPTIONAL);
  private final Checks checks = new Checks();

  private AgricultureRoll() {}

  /**
   * Reads the lines, the header first.
   *
   * @param encoding how the letters were written, to be told
   */
  public static ParsedFile read(List<FileLine> lines, String encoding) {
    AgricultureRoll roll = new AgricultureRoll();
    return new Roll(
            FileFormat.AGRICULTURE, encoding, roll.columns, roll.checks, LAST_NAME, TELLTALE)
        .read(lines, roll::pupil);
  }

  private Pupil pupil(FileLine line) {
    String id = checks.required(ID, cell(line, ID));
    return new Pupil(
        id.isEmpty() ? id : checks.unique(ID, id, "identifier-unique"),
        checks.required(LAST_NAME, cell(line, LAST_NAME)),
        Checks.optional(cell(line, PREFERRED)),
        checks.required(TELLTALE, cell(line, TELLTALE)),
        Checks.optional(cell(line, MIDDLE)),
        Checks.optional(cell(line, THIRD)),
        sex(line),
        checks.birthdate(BIRTHDATE, cell(line, BIRTHDATE)),
        birthplace(line),
        Checks.optional(checks.required(MEF, cell(line, MEF))),
        status(line),
        checks.required(DIVISION, cell(line, DIVISION).replaceAll("\\s+", " ")));
  }

  /** A French town by its code, a foreign one by its name. */
  private Pupil.Birthplace birthplace(FileLine line) {
    String country = checks.required(COUNTRY, cell(line, COUNTRY));
    boolean wellFormed = COUNTRY_FORM.fits(country);
    if (!country.isEmpty() && !wellFormed) {
      checks.problem(COUNTRY, "country-format", country);
    }
    String needed = country.equals(FRANCE) ? TOWN_CODE : TOWN;
    checks.required(needed, cell(line, needed));
    return new Pupil.Birthplace(
        Checks.optional(cell(line, TOWN)),
        checks.code(TOWN_CODE, cell(line, TOWN_CODE), Checks.TOWN_CODE),
        checks.code(
            PROVINCE, checks.required(PROVINCE, cell(line, PROVINCE)), Checks.PROVINCE_CODE),
        wellFormed ? country.substring(COUNTRY_PREFIX) : null);
  }

  private String status(FileLine line) {
    String status = checks.required(STATUS, cell(line, STATUS));
    if (!status.isEmpty() && !List.of("ST", "AP").contains(status)) {
      checks.problem(STATUS, "status", status);
    }
    return Checks.optional(status);
  }

  private String sex(FileLine line) {
    String first = cell(line, SEX);
    if (first.isEmpty()) {
      return null;
    }
    String letter = first.substring(0, 1).toUpperCase(Locale.ROOT);
    if (!List.of("M", "F").contains(letter)) {
      checks.problem(SEX, "sex", first);
      return null;
    }
    return letter;
  }

  private String cell(FileLine line, String column) {
    return columns.cell(line, column);
  }
}
